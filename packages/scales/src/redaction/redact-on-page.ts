/**
 * Takes e-mail addresses and long numbers (phone, card) out of a comment before it leaves the page. Nine digits or
 * more count as a long number, in any script, so that dates and prices stay. NUL and half an emoji, cut off by the
 * field's length, go as well: databases refuse them.
 */
export function redactOnPage(comment: string): string {
  return comment
    .replace(/[\0\ud800-\udfff]/gu, '')
    .replace(/[^\s@]+@[^\s@]+\.[^\s@]+/g, '[email]')
    .replace(/\+?\p{Nd}[\p{Nd}\s().-]{7,}\p{Nd}/gu, (found) =>
      found.replace(/\P{Nd}/gu, '').length < 9 ? found : '[number]',
    )
}
