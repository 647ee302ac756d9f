const shapes: readonly RegExp[] = [
  // With the trunk digit 0, alone; in pairs; area code and subscriber; with dots behind a slash; with the 0 set apart.
  /^0[1-9]\d{7,10}$/,
  /^0[1-9]([ .-])\d\d(?:\1\d\d){3}$/,
  /^(?:0[1-9]\d{0,4}(?: ?[-/] ?| )|\(0[1-9]\d{0,4}\)(?: ?[-/] ?| )?)\d{2,8}(?:[ -]\d{2,8}){0,3}$/,
  /^0\d{1,3}[/ ]\d{2,3}(?:\.\d\d){2,3}$/,
  /^0 ?\(?[2-58]\d\d\)? ?\d{3}[ -]?\d\d[ -]?\d\d$/,
  // An area code in brackets.
  /^\((?!(?:19|20)\d\d)\d{2,5}\) ?\d{2,5}(?:[ -]\d{2,5}){1,3}$/,
  // Russia and Kazakhstan with 8 or 7 in front, or the last seven digits grouped as they are there.
  /^(?=(?:\D*\d){11}$)[78][ -]?(?:\([34789]\d{2,4}\)|[34789]\d{2,4})[ -]?\d{1,7}(?:[ -]\d{2,4}){0,3}$/,
  /^(?:\d{2,3}[ -]|\(\d{2,3}\) ?)\d{3}-\d\d-\d\d$/,
  /^[59]\d\d \d{3} \d\d \d\d$/,
  // Ukraine, Belarus, Central Asia, India, Turkey and Iran with the country code and no plus.
  /^(?:375|380|99[268])[ -]?\(?\d\d\)?[ -]?\d{3}[ -]?\d\d[ -]?\d\d$/,
  /^(?:91[ -]?[6-9]\d{4}[ -]?\d{5}|905\d{9}|989\d{9})$/,
  // North America.
  /^(?:1[ .-]?)?(?:\([2-9][0-8]\d\) ?|[2-9][0-8]\d[ .-])[2-9]\d\d[ .-]\d{4}$/,
  // China, India, Brazil, Spain, Poland.
  /^1[3-9]\d([ -]?)\d{4}\1\d{4}$/,
  /^[6-9]\d{4}[ -]?\d{5}$/,
  /^\d\d 9\d{4}-\d{4}$/,
  /^[67]\d\d(?: \d\d){3}$/,
  /^[5-9]\d\d-\d{3}-\d{3}$/,
]

// Day and month, or month and year.
const date = /^\(?0\d\)?\D+\d\d(?:\D+\d{4}|$)|^0\d[ ./-](?:19|20)\d\d(?!\d)/

/**
 * Whether a piece of text is a phone number as it is written within a country: with the digit 0 in front, or in a grouping that is
 * in use for phone numbers somewhere and for little else.
 */
export function isNationalPhone(piece: string): boolean {
  const digits = piece.replace(/\D/g, '')
  if (digits.length < 9 || digits.length > 12 || date.test(piece)) return false
  // Two digits in front of two are the first of five pairs.
  if (/^\(?0\d\D+\d\d\D/.test(piece) && !/^0\d(\D)\d\d(?:\1\d\d){3}$/.test(piece) && !/\.\d\d\.\d\d$/.test(piece))
    return false
  return shapes.some((shape) => shape.test(piece))
}
