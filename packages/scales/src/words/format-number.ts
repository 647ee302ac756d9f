import type { Locale } from './locale.js'

/**
 * Writes a number in the digits of a locale: `۵٫۳` in Persian, `%70` for a Turkish percentage. The numbering system is
 * pinned, since engines differ in what they take for bare `ar`.
 *
 * @example formatNumber(locale, 0.7, { style: 'percent' })
 */
export const formatNumber = (
  locale: Pick<Locale, 'tag' | 'digits'>,
  value: number,
  options: Intl.NumberFormatOptions = {},
): string => new Intl.NumberFormat(locale.tag, { numberingSystem: locale.digits ?? 'latn', ...options }).format(value)
