import type { LocaleFamily } from '../locale.js'

export const effort: LocaleFamily = {
  labels: ['تلاش بسیار کم', 'تلاش کم', 'تلاش متوسط', 'تلاش زیاد', 'تلاش بسیار زیاد'],
  questions: { issue: 'برای حل مشکلتان شخصاً چقدر باید تلاش می‌کردید؟' },
}
