import { t } from './i18n.js'

const testCard = '4242424242424242'

/** The digits of a text as 0–9: people with a Persian or Arabic keyboard type their own. */
export const digits = (text) =>
  text
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/\D/g, '')

function isToCome(text) {
  const found = /^(0[1-9]|1[0-2])(\d{2})$/.exec(digits(text))
  if (!found) return false
  const [, month, year] = found
  // A card is good until the last day of its month.
  return new Date(2000 + Number(year), Number(month), 1) > new Date()
}

const rules = {
  filled: (text) => text.trim() !== '',
  email: (text) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text.trim()),
  // Only the test card: nobody should get used to typing a real one into a demo.
  card: (text) => digits(text) === testCard,
  expiry: isToCome,
  cvc: (text) => digits(text).length === 3,
}

/** The message for a field, or an empty text if it is fine. */
export const check = (input) => (rules[input.dataset.check](input.value) ? '' : t(`error.${input.name}`))
