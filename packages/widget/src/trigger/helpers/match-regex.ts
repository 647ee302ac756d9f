/** How much of a URL is looked at, in characters: a pattern of the page's own may be slow. */
const reach = 2048

/**
 * Matches a regular expression against a whole URL.
 *
 * @returns what its group `id` has found, `''` where it has none, `undefined` where the URL does not match
 */
export function matchRegex(regex: string | RegExp, url: string): string | undefined {
  const match = new RegExp(regex).exec(url.slice(0, reach))
  return match ? (match.groups?.id ?? '') : undefined
}
