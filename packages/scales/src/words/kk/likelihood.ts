import type { LocaleFamily } from '../locale.js'

export const likelihood: LocaleFamily = {
  ends: ['Мүлдем ықтимал емес', 'Өте ықтимал'],
  company: 'Компанияны',
  noun: '{company} компаниясын',
  questions: { recommend: '{company} компаниясын досыңызға немесе әріптесіңізге ұсыну ықтималдығыңыз қандай?' },
}
