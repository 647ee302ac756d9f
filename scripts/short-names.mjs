// Short names for the properties that only EaseKit's own parts see. Minifiers must leave properties alone, as they cannot
// know which of them a page, a browser or a collector reads. This list knows: each name on it belongs to objects that
// never leave the script-tag files, stands on no object of the browser, and is nowhere written as a text or exported.
import { visit } from './visit.mjs'

// The order says which letter each one gets. `npm run short-names` finds by trial the one that compresses best.
export const names = [
  'look',
  'getState',
  'ledger',
  'points',
  'setState',
  'thanksMs',
  'modules',
  'shared',
  'bySource',
  'hook',
  'series',
  'notify',
  'phase',
  'prefix',
  'occurrences',
  '_children',
  'stays',
  'verdict',
  'consented',
  'props',
  'face',
  'hold',
  '_component',
  '_dom',
  'platform',
  'usable',
  'holdoutDraw',
  'busy',
  'refusal',
  'refuse',
  'thanksFor',
  'occurrence',
  'placed',
  'carry',
  'leaving',
  'others',
  'stored',
]

/** One letter each, then a sign and one: names that code has which is made by hand have neither. */
const letter = (at) => String.fromCharCode(65 + at)
const short = (at) => (at < 26 ? letter(at) : `$${letter(at - 26)}`)

/** Gives the names on a list their short ones, in code that `place` has looked at. */
export function shorten(code, places, list = names) {
  const by = new Map(list.map((name, at) => [name, short(at)]))
  let done = ''
  let from = 0
  for (const { start, end, name, isShorthand } of places) {
    // `{ name }` stands for `{ name: name }`, in a pattern with its default behind it.
    done += code.slice(from, start) + by.get(name) + (isShorthand ? ':' : '')
    from = isShorthand ? start : end
  }
  return done + code.slice(from)
}

/** Where the names stand as properties, in order. */
export function place(program) {
  const places = []
  visit(program, (node) => {
    if (node.type === 'Literal' && names.includes(node.value))
      throw new Error(`short-names: '${node.value}' is a text as well`)
    const key = node.type === 'Property' ? node.key : node.type === 'MemberExpression' ? node.property : undefined
    if (node.computed || !names.includes(key?.name)) return
    places.push({ start: key.start, end: key.end, name: key.name, isShorthand: node.shorthand })
  })
  return places.sort((a, b) => a.start - b.start)
}

/** For rollup, after the minifier, whose own names depend on how often it meets each letter. All files get the same. */
export const shortNames = () => ({
  name: 'short-names',
  renderChunk(code, { exports }) {
    const exported = exports.find((name) => names.includes(name))
    if (exported) throw new Error(`short-names: ${exported} is exported`)
    return { code: shorten(code, place(this.parse(code))), map: null }
  },
})
