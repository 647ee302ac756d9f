import type { LocaleFamily } from '../locale.js'

export const satisfaction: LocaleFamily = {
  labels: ['Мүлдем риза емеспін', 'Риза емеспін', 'Бейтарап', 'Ризамын', 'Өте ризамын'],
  company: 'Компаниямен',
  noun: '{company} компаниясымен',
  questions: {
    experience: '{company} компаниясымен болған тәжірибеңізге қаншалықты ризасыз?',
    items: 'Мыналардың әрқайсысына қаншалықты ризасыз?',
  },
}
