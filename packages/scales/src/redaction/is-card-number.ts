// Lengths and first digits in use: Visa; Mastercard and Mir; American Express; Diners; JCB, Maestro, UnionPay, Discover, RuPay
// and the national schemes that begin with 8 and 9.
const issued =
  /^(?:4\d{12}(?:\d{3})?(?:\d{3})?|(?:5[1-5]|2[2-7])\d{14}|3[47]\d{13}|3[0689]\d{12}|(?:3[05689]|5[06-9]|[689]\d)\d{14,17})$/

// In one piece, in fours with a shorter rest, as printed by American Express and Diners, or in two halves.
const grouped =
  /^(?:\d{13,19}|\d{4}(?:([ .-])\d{4}){2}(?:\1\d{4})?(?:\1\d{1,3})?|\d{4}([ .-])\d{6}\2\d{4,5}|\d{8}[ .-]\d{8})$/

/**
 * Whether a piece of text, in ASCII digits and separators, is a payment card number: 13 to 19 digits that pass the Luhn check
 * (ISO/IEC 7812-1), begin as issued numbers do and are grouped as cards print them.
 */
export function isCardNumber(piece: string): boolean {
  if (!grouped.test(piece)) return false
  const digits = piece.replace(/\D/g, '')
  // Visa prints no 19 digits in groups: what stands behind the sixteenth is a security code.
  const isIssued = issued.test(digits) && !(digits[0] === '4' && digits.length > 16 && piece !== digits)
  return isIssued && passesLuhn(digits)
}

function passesLuhn(digits: string): boolean {
  let sum = 0
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i])
    const doubled = i % 2 === 1 ? digit * 2 : digit
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return sum % 10 === 0
}
