/**
 * Matches a pattern (`/orders/:id`, `/thanks*`, `/done?paid=1`, `/#/thanks/:id`) against a URL. `:id` is one segment of a path
 * and becomes the subject, `*` is anything; the query part must be contained in the URL's query. What follows `#` is matched
 * against the fragment in the same way, for routers that live there. Without a path before query or fragment any page will do. A
 * pattern may begin with the site's origin, and need not begin with `/`.
 *
 * @returns the subject, `''` where the pattern has none, `undefined` where the URL does not match
 */
export function matchUrl(pattern: string, url: string): string | undefined {
  const { origin, pathname, search, hash } = new URL(url)
  const own = pattern.startsWith(`${origin}/`) ? pattern.slice(origin.length) : pattern
  const [page = '', route] = own.split(/#!?(.*)/)
  const path = page.replace(/^(?=\?|$)/, '*').replace(/^(?![/*])/, '/')
  const found = matchPath(path, pathname, search.slice(1))
  if (route === undefined || found === undefined) return found
  const [, inside = '', query = ''] = /^#?!?([^?]*)\??(.*)/.exec(hash) ?? []
  const inner = matchPath(route, inside, query)
  return inner === '' ? found : inner
}

function matchPath(pattern: string, path: string, query: string): string | undefined {
  const [wantedPath = '', wantedQuery] = pattern
    // As a browser writes it in an address.
    .replace(/[^ -~]+/g, encodeURIComponent)
    .replace(/[^\w*:/]/g, '\\$&')
    .replace(/\*/g, '.*')
    .replace(/\/:\w+/g, '/([^/?]+)')
    .split('\\?')
  const wanted = `^${wantedPath}/?\\?${wantedQuery ? `.*&${wantedQuery}&` : ''}`
  const match = new RegExp(wanted).exec(`${path}?&${query}&`)
  return match ? (match[1] ?? '') : undefined
}
