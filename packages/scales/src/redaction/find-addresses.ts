import { findDomainEnd } from './find-domain-end.js'
import { findLocalPart } from './find-local-part.js'
import type { Span } from './span.js'

/**
 * The e-mail addresses of a plain text, those with international names and domains too. Every @ is looked at once, to both
 * sides up to what no address contains, so that a symbol is read three times at most.
 */
export function findAddresses(text: string): Span[] {
  const spans: Span[] = []
  let read = 0
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const to = findDomainEnd(text, at + 1)
    const from = to > 0 ? findLocalPart(text, read, at) : at
    if (from === at) continue
    spans.push({ from, to, token: '[email]' })
    read = to
  }
  return spans
}
