import { distance } from './check-fields.js'

/** What the script tag may say about a page, as the attributes spell it. */
const attributes =
  'project endpoint locale theme survey scale on company delay-ms sample-rate remote base bridge issue'.split(' ')
const tags = 'script[src*=easekit],script[data-project]'

/**
 * What nobody could call a mistake and somebody who looks for one wants to know: that no survey is declared, and attributes
 * of the script tag that are ours but for a slip. A tag may carry attributes of others, so what resembles none of ours is
 * passed over.
 *
 * @param surveys how many of them the page has
 * @param isRemote whether the collector was asked for them
 */
export function checkPage(document: Document, surveys: number, isRemote: boolean): string[] {
  const slips = [...document.querySelectorAll(tags)].flatMap((tag) =>
    tag.getAttributeNames().flatMap((name) => {
      const given = /^data-(?!easekit)(.+)/.exec(name)?.[1]
      if (!given || attributes.includes(given)) return []
      // A short name is soon like another word: `data-id` is no slip for `data-on`, nor `data-date` for `data-base`.
      const meant = attributes.find((one) => distance(one, given) <= (one.length > 5 ? 2 : 1))
      return meant ? [`${name} is not known, did you mean data-${meant}?`] : []
    }),
  )
  if (surveys > 0) return slips
  const others = isRemote ? ', or in what the collector answers' : ''
  return [
    ...slips,
    `no survey is declared, expected one in data-survey of the script tag, or in <script type="application/json" data-easekit>${others}`,
  ]
}
