// Weighs the parts of easekit.full.js, `npm run parts`: builds it without each of them, in bytes of brotli 11. A part that
// is left out takes with it what only it uses; parts share words and code, so the sum is not the whole.
import { brotliCompressSync } from 'node:zlib'
import { rollup } from 'rollup'
import files from '../rollup.config.mjs'

const { input, plugins, output } = files.find(({ output }) => /easekit\.full\.js$/.test(output.file))

/** What the file would weigh with some modules empty, or with others in it. */
async function weigh({ left = [], added = [] }) {
  const met = new Set()
  const change = {
    name: 'change',
    load(id) {
      const path = left.find((path) => id.endsWith(path))
      if (!path) return null
      met.add(path)
      // What is imported from it by name is undefined then.
      return { code: 'export default {}', syntheticNamedExports: true }
    },
    transform: {
      order: 'pre',
      handler(code, id) {
        if (!added.length || !id.endsWith('/src/webview.ts')) return null
        const imports = added.map((name) => `import * as ${name} from './${name}.js'\n`).join('')
        return { code: imports + code.replace('= {\n', `= {\n${added.join(', ')},\n`), map: null }
      },
    },
  }
  const steps = plugins.filter(({ name, writeBundle }) => !writeBundle || name === 'sweep')
  const bundle = await rollup({ input, plugins: [change, ...steps], onwarn: () => {} })
  const [{ code }] = (await bundle.generate(output)).output
  const unmet = left.find((path) => !met.has(path))
  if (unmet) throw new Error(`${unmet} is not in the file`)
  return brotliCompressSync(code).length
}

const check = ['/check/check-declared.ts']
const rules = ['/widget/src/rules.ts']
const extras = ['/widget/src/extras.ts']
const app = ['/webview/in-app.ts']
const parts = {
  'check of the declaration, with messages': check,
  'lists, faces, items, free text, places, colours': extras,
  'protocol of an app, its storage, its bridges': app,
  'gates, etiquette, quota, schedule, target': rules,
  'further instruments': ['/widget/src/scales.ts'],
  'check, extras and app': [...check, ...extras, ...app],
  'check, extras and rules': [...check, ...extras, ...rules],
  'check, app and rules': [...check, ...app, ...rules],
  'extras, app and rules': [...extras, ...app, ...rules],
}

const whole = await weigh({})
const row = (name, bytes) => console.log(`${name.padEnd(60)}${String(bytes).padStart(8)}`)
row('easekit.full.js', whole)
for (const [name, left] of Object.entries(parts)) row(`without ${name}`, (await weigh({ left })) - whole)
for (const [name, added] of Object.entries({
  'the shops': ['shops'],
  'the chats': ['chats'],
  'the other triggers': ['triggers'],
  'all of these': ['shops', 'chats', 'triggers'],
})) {
  row(`with ${name}`, (await weigh({ added })) - whole)
}
