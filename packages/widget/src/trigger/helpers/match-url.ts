/**
 * Matches a path pattern (`/orders/:id`, `/thanks*`, `/done?paid=1`) against a URL. `:id` is one path segment and
 * becomes the subject, `*` is anything; the query part must be contained in the URL's query.
 *
 * @returns the subject, `''` where the pattern has none, `undefined` where the URL does not match
 */
export function matchUrl(pattern: string, url: string): string | undefined {
  const { pathname, search } = new URL(url)
  const [path, query] = pattern
    .replace(/[^\w*:/]/g, '\\$&')
    .replace(/\*/g, '.*')
    .replace(/\/:\w+/g, '/([^/?]+)')
    .split('\\?')
  const match = new RegExp(`^${path}/?\\?${query ? `.*&${query}&` : ''}`).exec(`${pathname}?&${search.slice(1)}&`)
  return match ? (match[1] ?? '') : undefined
}
