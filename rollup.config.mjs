import { createHash } from 'node:crypto'
import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import nodeResolve from '@rollup/plugin-node-resolve'
import terser from '@rollup/plugin-terser'
import esbuild from 'rollup-plugin-esbuild'
import { declarationSchema, integrityManifest, wordsAsJson } from './scripts/cdn-manifest.mjs'
import { compileEagerly } from './scripts/compile-eagerly.mjs'
import { leanPreact } from './scripts/lean-preact.mjs'
import { leanZustand } from './scripts/lean-zustand.mjs'
import { shortNames } from './scripts/short-names.mjs'
import { terse } from './scripts/terse.mjs'
import { webviewPage } from './scripts/webview-page.mjs'

const read = (path) => JSON.parse(readFileSync(path, 'utf8'))
const packages = ['scales', 'transport', 'widget', 'collector']
const locales = readdirSync('packages/scales/src/words', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)

/** Sources import `./x.js`, as the output will; on disk it is `x.ts` or `x.tsx`. */
const sourceFiles = {
  name: 'source-files',
  resolveId(source, importer) {
    if (!importer || !source.startsWith('.') || !source.endsWith('.js')) return null
    const path = resolve(dirname(importer), source.slice(0, -3))
    return [`${path}.ts`, `${path}.tsx`].find(existsSync) ?? null
  },
}

const compile = (define = {}) =>
  esbuild({ target: 'es2022', jsx: 'transform', jsxFactory: 'h', jsxFragment: 'Fragment', define, tsconfig: false })

/** Every door of a package's export map, as source files. */
function doors(name) {
  const folder = `packages/${name}`
  const { exports, bin = {} } = read(`${folder}/package.json`)
  const sources = Object.values(exports)
    .map((door) => door['easekit:source'])
    .filter(Boolean)
    .flatMap((door) => (door.includes('*') ? locales.map((locale) => door.replace('*', locale)) : [door]))
  const commands = Object.values(bin).map((path) => path.replace('./dist/', './src/').replace('.js', '.ts'))
  return [...sources, ...commands].map((path) => join(folder, path)).filter(existsSync)
}

/** What npm users import: one output file per source file, so that bundlers can drop and split as they like. */
const libraries = packages.map((name) => ({
  input: doors(name),
  external: (id) => !id.startsWith('.') && !id.startsWith('/'),
  plugins: [sourceFiles, compile({ EASEKIT_VERSION: JSON.stringify(read(`packages/${name}/package.json`).version) })],
  output: {
    dir: `packages/${name}/dist`,
    format: 'es',
    preserveModules: true,
    preserveModulesRoot: `packages/${name}/src`,
    sourcemap: true,
  },
}))

// Syntax that every browser since 2020 reads, webviews included. Of what is called unsafe, this code only meets templates
// that become sums of texts and comparisons that are turned round; neither is made of objects with a value of their own.
const compress = { passes: 3, pure_getters: true, unsafe_arrows: true, unsafe: true, unsafe_comps: true }

/** Twice, as what the first leaves gives the second new chances. */
const minify = (format) => [
  terser({ ecma: 2020, module: true, compress: { ...compress, inline: 1 }, mangle: false }),
  terser({
    ecma: 2020,
    module: true,
    compress,
    // A classic script is read in the encoding of the page, which need not be UTF-8.
    format: { comments: false, ascii_only: format === 'iife' },
  }),
]

/** One stamp for all chunks: it changes when any source, dependency or step of the build does, so that they may be cached for ever. */
const stamp = createHash('sha256')
for (const name of ['scales', 'transport', 'widget']) {
  for (const file of readdirSync(`packages/${name}/src`, { recursive: true }).sort()) {
    if (/(?<!\.test)\.tsx?$/.test(file)) stamp.update(file).update(readFileSync(`packages/${name}/src/${file}`))
  }
}
const steps = ['compile-eagerly', 'edit-source', 'lean-preact', 'lean-zustand', 'short-names', 'terse', 'visit'].map(
  (name) => `scripts/${name}.mjs`,
)
for (const file of ['package-lock.json', 'rollup.config.mjs', ...steps]) stamp.update(readFileSync(file))
const build = stamp.digest('hex').slice(0, 8)

/** Stands for the stamp until the minifier is done: its own names depend on every letter that it meets. */
const buildMark = '#build#'

/** The stamp, no line end behind the last line, and no chunks of former builds, which would be published and weighed as well. */
const sweep = {
  name: 'sweep',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) file.code = file.code.replaceAll(buildMark, build).trimEnd()
  },
  writeBundle({ file }) {
    for (const name of readdirSync(dirname(file))) {
      if (/-[0-9a-f]{8}\.js$/.test(name) && !name.includes(build)) rmSync(join(dirname(file), name))
    }
  },
}

/** The style sheet without its line breaks. */
const oneLineStyles = {
  name: 'one-line-styles',
  transform(code, id) {
    if (!id.endsWith('view/styles.ts')) return null
    return {
      code: code.replace(/`[^`]+`/, (css) => css.replace(/\n/g, '').replaceAll('@media (', '@media(')),
      map: null,
    }
  },
}

/** A file without what the script tag never reads; the build fails where some of it is left. */
const without = (path, trim, left) => ({
  name: 'without',
  transform: {
    order: 'pre',
    handler(code, id) {
      if (!id.includes(path)) return null
      const trimmed = trim(code)
      if (left.test(trimmed)) throw new Error(`${id} is written in a way that the build does not know`)
      return { code: trimmed, map: null }
    },
  },
})

/** The instruments without what only scores and reports read. */
const askedOnly = without(
  '/scales/src/instrument/',
  (code) => code.replace(/^ +(midpoint|presets|source): .+,\n/gm, ''),
  /\b(midpoint|presets|source):/,
)

/** The outbox without what only its tests set, another browser around it, another pace, and what nobody here listens to. */
const outboxAsIs = without(
  '/transport/src/create-outbox.ts',
  (code) =>
    code
      .replace(/^ {2}(scale|platform) = .+,\n/gm, '')
      .replace(/^ +emit\(\{ type: (level|'reject').+\n/gm, '')
      .replace(/emit\(\{ \.\.\.verdict.+/, 'emit({ type, id })')
      .replaceAll(' * scale', '')
      .replaceAll('platform[', 'globalThis[')
      .replace(/\bplatform\.(?!js')/g, ''),
  /\b(scale|platform)\b(?!\.js')|emit\(\{(?! type, id \}\))/,
)

/** The sender with the browser's own `fetch` alone. */
const ownFetch = without(
  '/transport/src/http-sender.ts',
  (code) => code.replace('(options.fetch ?? fetch)', 'fetch'),
  /options\.fetch/,
)

/** English without the words of the instruments that the chunk `scales` brings, which has them all. */
const englishOfCes2 = without(
  '/words/en/locale.ts',
  (code) => code.replace(/^ {2}(effort|ease|binary): \{(\n[\s\S]*?^ {2}| .+ )\},\n|^ {2}improve: .+,\n/gm, ''),
  /(effort|ease|binary|improve):/,
)

const cdn = (name, input, format = 'es', ...more) => ({
  input,
  plugins: [
    sourceFiles,
    leanPreact(),
    leanZustand(),
    oneLineStyles,
    askedOnly,
    outboxAsIs,
    ownFetch,
    nodeResolve({ exportConditions: ['easekit:source'], browser: true }),
    esbuild({
      target: 'es2020',
      jsx: 'transform',
      jsxFactory: 'h',
      jsxFragment: 'Fragment',
      tsconfig: false,
      define: {
        EASEKIT_VERSION: JSON.stringify(read('packages/widget/package.json').version),
        EASEKIT_BUILD: JSON.stringify(buildMark),
        EASEKIT_BY_TAG: 'true',
        'process.env.NODE_ENV': '"production"',
      },
    }),
    terse(),
    ...minify(format),
    shortNames(),
    sweep,
    ...more,
  ],
  output: { file: `packages/widget/dist/cdn/${name}.js`, format, inlineDynamicImports: true },
})

const chunk = (name, input, ...more) => cdn(`easekit-${name}-${build}`, input, 'es', ...more)

/** Chunks whose module has their name. */
const chunks = ['chats', 'claim', 'debug', 'extras', 'resume', 'rules', 'shops', 'triggers'].filter((name) =>
  existsSync(`packages/widget/src/${name}.ts`),
)

/** The script-tag files: a small entry, and chunks that it fetches when they are needed. */
const script = [
  cdn('easekit', 'packages/widget/src/embed.ts', 'iife', compileEagerly(), declarationSchema()),
  cdn('easekit.full', 'packages/widget/src/webview.ts', 'iife', webviewPage()),
  cdn('easekit.element', 'packages/widget/src/element-tag.ts', 'iife'),
  chunk('view', 'packages/widget/src/view.ts', englishOfCes2, compileEagerly()),
  chunk('outbox', 'packages/widget/src/open-outbox.ts'),
  chunk('check', 'packages/widget/src/check/look-closer.ts'),
  chunk('scales', 'packages/widget/src/scales.ts'),
  ...chunks.map((name) => chunk(name, `packages/widget/src/${name}.ts`)),
  // English comes with the view.
  ...locales
    .filter((locale) => locale !== 'en')
    .map((locale) => chunk(locale.slice(0, 2), `packages/scales/src/words/${locale}/locale.ts`)),
  // What Hebrew was called before 1989, and still is by some.
  chunk('iw', 'packages/scales/src/words/he/locale.ts'),
]
script.at(-1).plugins.push(wordsAsJson(locales), integrityManifest(read('packages/widget/package.json').version))

/** The collector's dashboard, one script and one style sheet. */
const dashboard = ['packages/collector/src/dashboard/app.tsx', 'packages/collector/src/dashboard/app.ts']
  .filter(existsSync)
  .map((input) => ({
    input,
    plugins: [
      sourceFiles,
      nodeResolve({ exportConditions: ['easekit:source'], browser: true }),
      compile({ 'process.env.NODE_ENV': '"production"' }),
      ...minify(),
      {
        name: 'style',
        writeBundle: () =>
          cpSync('packages/collector/src/dashboard/dashboard.css', 'packages/collector/dist/dashboard/style.css'),
      },
    ],
    output: { file: 'packages/collector/dist/dashboard/app.js', format: 'es' },
  }))

export default [...libraries, ...script, ...dashboard]
