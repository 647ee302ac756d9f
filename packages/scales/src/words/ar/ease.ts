import type { LocaleFamily } from '../locale.js'

export const ease: LocaleFamily = {
  labels: ['صعب جدًا', 'صعب', 'صعب إلى حد ما', 'ليس صعبًا ولا سهلًا', 'سهل إلى حد ما', 'سهل', 'سهل جدًا'],
  questions: { task: 'بشكل عام، ما مدى صعوبة أو سهولة إنجاز هذه المهمة؟' },
}
