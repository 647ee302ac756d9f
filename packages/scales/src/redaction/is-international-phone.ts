// Country codes whose numbers may be longer than twelve digits with the code.
const long = /^(?:39|43|49|5[245]|62|86|234|353|358|880|964)/

/**
 * Whether a piece of text is a phone number with its country code behind `+` or `00`: nine to thirteen digits (ITU-T E.164), and
 * exactly eleven where the code is 1 or 7.
 */
export function isInternationalPhone(piece: string): boolean {
  if (!/^(?:\+|00) ?\(?[1-9]/.test(piece) || !areTight(piece)) return false
  // The trunk digit in brackets is not dialled from abroad.
  const digits = piece.replace(/\(0\)/, '').replace(/^00|\D/g, '')
  if (/^[17]/.test(digits)) return /^(?:1[2-9]\d\d[2-9]|7[3-9]\d\d\d)\d{6}$/.test(digits)
  // A digit of its own at the end counts something; thousands are an amount.
  if (/ \d$|0{3}\D0{3}$/.test(piece)) return false
  return digits.length >= 9 && digits.length <= (long.test(digits) ? 13 : 12)
}

/** Behind the area code, stands one separator between two groups; a dash or a slash with spaces stands before it at most. */
function areTight(piece: string): boolean {
  return !/^(?:\D*\d){9,}(?: [-/]|[-/] |\/|[ (.)]{2,})/.test(piece) && !/[ .-]{4}|\.[ .]/.test(piece)
}
