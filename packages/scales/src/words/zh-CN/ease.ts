import type { LocaleFamily } from '../locale.js'

export const ease: LocaleFamily = {
  labels: ['非常困难', '困难', '比较困难', '不难也不易', '比较容易', '容易', '非常容易'],
  questions: { task: '总体而言，完成这项任务有多难或多容易？' },
}
