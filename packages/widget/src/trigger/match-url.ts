/**
 * Matches a path pattern (`/orders/:id`, `/thanks*`, `/done?paid=1`) against a URL. `:id` is one path segment and
 * becomes the subject, `*` is anything; the query part must be contained in the URL's query.
 *
 * @returns the subject, `''` where the pattern has none, `undefined` where the URL does not match
 */
export function matchUrl(pattern: string, url: string): string | undefined {
  const { pathname, search } = new URL(url)
  const [path = '', query] = pattern.split('?')
  if (query && !`&${search.slice(1)}&`.includes(`&${query}&`)) return undefined
  const source = path
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*/g, '.*')
    .replace(/:\w+/g, '([^/]+)')
  const match = new RegExp(`^${source}/?$`).exec(pathname)
  return match ? (match[1] ?? '') : undefined
}
