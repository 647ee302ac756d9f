import type { LocaleFamily } from '../locale.js'

export const satisfaction: LocaleFamily = {
  labels: ['عدم رضا كبير', 'عدم رضا', 'بين الرضا وعدم الرضا', 'رضا', 'رضا كبير'],
  questions: { experience: 'ما مدى رضاك عن تجربتك مع شركة {company}؟', items: 'ما مدى رضاك عن كلٍّ مما يلي؟' },
}
