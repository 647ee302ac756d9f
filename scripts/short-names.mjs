// Short names for the properties that only EaseKit's own parts see. Minifiers must leave properties alone, as they cannot
// know which of them a page, a browser or a collector reads. This list knows: each name on it belongs to objects that
// never leave the script-tag files, stands on no object of the browser, and is nowhere written as a text or exported.
import { visit } from './visit.mjs'

// The order says which letter each one gets; this one was found by trial to compress best.
const names = [
  'getState',
  'bySource',
  'props',
  'platform',
  '_children',
  'placed',
  'setState',
  'hold',
  'thanksMs',
  'look',
  'busy',
  'ledger',
  'phase',
  'prefix',
  '_component',
  'hook',
  'notify',
  'stored',
  'modules',
  'occurrence',
  'occurrences',
  'points',
  'refusal',
  'verdict',
  'thanksFor',
  'series',
  'leaving',
  'holdoutDraw',
  'face',
  'usable',
  'stays',
  '_dom',
  'consented',
  'carry',
  'shared',
  'others',
  'refuse',
]

/** One letter each, then a sign and one: names that code has which is made by hand have neither. */
const letter = (at) => String.fromCharCode(65 + at)
const short = new Map(names.map((name, at) => [name, at < 26 ? letter(at) : `$${letter(at - 26)}`]))

/** For rollup, after the minifier, whose own names depend on how often it meets each letter. All files are given the same names, so that they understand each other. */
export const shortNames = () => ({
  name: 'short-names',
  renderChunk(code, { exports }) {
    const exported = exports.find((name) => short.has(name))
    if (exported) throw new Error(`short-names: ${exported} is exported`)
    const edits = []
    visit(this.parse(code), (node) => {
      if (node.type === 'Literal' && short.has(node.value))
        throw new Error(`short-names: '${node.value}' is a text as well`)
      const key = node.type === 'Property' ? node.key : node.type === 'MemberExpression' ? node.property : undefined
      const by = !node.computed && short.get(key?.name)
      // `{ name }` stands for `{ name: name }`, in a pattern with its default behind it.
      if (by && node.shorthand) edits.push([key.start, key.start, `${by}:`])
      else if (by) edits.push([key.start, key.end, by])
    })
    edits.sort((a, b) => b[0] - a[0])
    return { code: edits.reduce((text, [from, to, by]) => text.slice(0, from) + by + text.slice(to), code), map: null }
  },
})
