import { distance, mistake } from './check-fields.js'

/** What the script tag may say about a page, as the attributes spell it. */
const attributes =
  'project endpoint locale theme survey scale on company delay-ms sample-rate remote base bridge issue'.split(' ')
/** What only the JSON can say, for which somebody may look in the tag. */
const inJson = 'question why reasons thanks recovery contact items throttle mount layout glyph accent position'.split(
  ' ',
)
const tags = 'script[src*=easekit],script[data-project]'
const block = 'script[type="application/json"][data-easekit]'

/** What is known of a page besides its document. */
export interface PageFacts {
  /** How many surveys it has. */
  readonly surveys: number
  /** Whether the collector was asked for them. */
  readonly isRemote: boolean
  /** Whether somebody looks for what nobody could call a mistake. */
  readonly isDebug: boolean
}

/**
 * What is wrong with the tags of a page: a second tag, a second block, a tag of another type, attributes that are ours but for a
 * slip. A tag may carry attributes of others, so what resembles none of ours is passed over. In the debug mode also that no
 * survey is declared.
 */
export function checkPage(document: Document, { surveys, isRemote, isDebug }: PageFacts): string[] {
  const found = [...document.querySelectorAll<HTMLScriptElement>(tags)]
  const slips = found.flatMap((tag) =>
    tag.getAttributeNames().flatMap((name) => {
      const given = /^data-(?!easekit)(.+)/.exec(name)?.[1]
      if (!given || attributes.includes(given)) return []
      if (inJson.includes(given))
        return [`${name} is not known, expected ${given} in <script type="application/json" data-easekit>`]
      // A short name is soon like another word: `data-id` is no slip for `data-on`, nor `data-date` for `data-base`.
      const meant = attributes.find((one) => distance(one, given) <= (one.length > 5 ? 2 : 1))
      return meant ? [`${name} is not known, did you mean data-${meant}?`] : []
    }),
  )
  const modules = found.filter(({ type }) => type === 'module')
  const blocks = [...document.querySelectorAll(block)]
  const wrong = [
    ...modules.map(({ type }) => mistake('type of the script tag', type, 'none, as the script is no module')),
    ...(blocks[1]
      ? [
          `data-easekit is on ${blocks.length} blocks, expected one with all surveys: what follows the first is not read`,
        ]
      : []),
    ...slips,
  ]
  if (surveys > 0 || !isDebug) return wrong
  const others = isRemote ? ', or in what the collector answers' : ''
  return [
    ...wrong,
    `no survey is declared, expected one in data-survey of the script tag, or in <script type="application/json" data-easekit>${others}`,
  ]
}
