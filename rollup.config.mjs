import { createHash } from 'node:crypto'
import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import nodeResolve from '@rollup/plugin-node-resolve'
import esbuild from 'rollup-plugin-esbuild'
import { declarationSchema, integrityManifest, wordsAsJson } from './scripts/cdn-manifest.mjs'
import { compileEagerly } from './scripts/compile-eagerly.mjs'
import { licensesIn } from './scripts/licenses.mjs'
import { minify } from './scripts/minify.mjs'
import { scriptTagPlugins, sourceFiles } from './scripts/script-tag-plugins.mjs'
import { webviewPage } from './scripts/webview-page.mjs'

const read = (path) => JSON.parse(readFileSync(path, 'utf8'))
const packages = ['scales', 'transport', 'widget', 'collector', 'cli']
const locales = readdirSync('packages/scales/src/words', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)

const compile = (define = {}) =>
  esbuild({ target: 'es2022', jsx: 'transform', jsxFactory: 'h', jsxFragment: 'Fragment', define, tsconfig: false })

/** Programs of threads, which are started by their file. */
const threads = { collector: ['./src/storage/writer/writer-thread.ts'] }

/** Every door of a package's export map, as source files. */
function doors(name) {
  const folder = `packages/${name}`
  const { exports, bin = {} } = read(`${folder}/package.json`)
  const sources = Object.values(exports)
    .map((door) => door['easekit:source'])
    .filter(Boolean)
    .flatMap((door) => (door.includes('*') ? locales.map((locale) => door.replace('*', locale)) : [door]))
  const commands = Object.values(bin).map((path) => path.replace('./dist/', './src/').replace('.js', '.ts'))
  return [...sources, ...commands, ...(threads[name] ?? [])].map((path) => join(folder, path)).filter(existsSync)
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

/** One stamp for all chunks: it changes when any source, dependency or step of the build does, so that they may be cached for ever. */
const stamp = createHash('sha256')
for (const name of ['scales', 'transport', 'widget']) {
  for (const file of readdirSync(`packages/${name}/src`, { recursive: true }).sort()) {
    if (/(?<!\.test)\.tsx?$/.test(file)) stamp.update(file).update(readFileSync(`packages/${name}/src/${file}`))
  }
}
for (const file of [
  'package-lock.json',
  'rollup.config.mjs',
  'scripts/compile-eagerly.mjs',
  'scripts/minify.mjs',
  'scripts/private-names.mjs',
  'scripts/script-tag-plugins.mjs',
]) {
  stamp.update(readFileSync(file))
}
const build = stamp.digest('hex').slice(0, 8)

/** Takes away the chunks of former builds, which would be published and weighed as well. */
const sweep = {
  name: 'sweep',
  writeBundle({ file }) {
    for (const name of readdirSync(dirname(file))) {
      if (/-[0-9a-f]{8}\.js$/.test(name) && !name.includes(build)) rmSync(join(dirname(file), name))
    }
  },
}

const bundledInPages = licensesIn('packages/widget/dist/cdn/licenses.txt')

const cdn = (name, input, format = 'es', ...more) => ({
  input,
  plugins: [...scriptTagPlugins(format, build), sweep, bundledInPages, ...more],
  output: { file: `packages/widget/dist/cdn/${name}.js`, format, inlineDynamicImports: true },
})

const chunk = (name, input, ...more) => cdn(`easekit-${name}-${build}`, input, 'es', ...more)

/** The chunks, each with the module that `npm-parts.ts` fetches under the same name. */
const chunks = {
  warm: 'session/warm-up.ts',
  outbox: 'response/open-outbox.ts',
  resume: 'session/resume-page.ts',
  gates: 'eligibility/gates.ts',
  claim: 'eligibility/one-tab-without-locks.ts',
  extras: 'view/extras/extra-presentation.ts',
  redaction: '../../scales/src/redaction.ts',
  attributes: 'session/read-attributes.ts',
  unsent: 'session/follow-unsent.ts',
  instruments: 'declaration/instruments.ts',
  triggers: 'declaration/start-declared-trigger.ts',
  shops: 'declaration/start-declared-shop.ts',
  chats: 'declaration/start-declared-chat.ts',
  check: 'declaration/check/full-check.ts',
  debug: 'debug/debug-part.ts',
}

/** The words beyond those of `ces2`, one kind of instrument a file: what it is asked for by, and the module that holds it. */
const families = {
  effort: 'effort',
  ease: 'ease',
  binary: 'binary',
  dimensions: 'dimensions',
  satisfaction: 'satisfaction',
  likelihood: 'likelihood',
  improve: 'open',
}

/** The script-tag files: a small entry, and chunks that it fetches when they are needed. */
const script = [
  cdn('easekit', 'packages/widget/src/script-tag.ts', 'iife', compileEagerly(), declarationSchema()),
  cdn('easekit.full', 'packages/widget/src/webview.ts', 'iife', webviewPage()),
  cdn('easekit.element', 'packages/widget/src/element-tag.ts', 'iife'),
  chunk('session', 'packages/widget/src/session/ask-when-due.ts', compileEagerly()),
  ...Object.entries(chunks).map(([name, path]) => chunk(name, `packages/widget/src/${path}`)),
  // English comes with the session.
  ...locales
    .filter((locale) => locale !== 'en')
    .flatMap((locale) => [
      chunk(locale, `packages/scales/src/words/${locale}/ces2.ts`),
      ...Object.entries(families).map(([family, file]) =>
        chunk(`${locale}-${family}`, `packages/scales/src/words/${locale}/${file}.ts`),
      ),
      chunk(`second-${locale}`, `packages/scales/src/words/${locale}/second-step.ts`),
    ]),
]
script.at(-1).plugins.push(wordsAsJson(locales), integrityManifest(read('packages/widget/package.json').version))

const bundledInCollector = licensesIn('packages/collector/dist/licenses.txt')

/** The collector's dashboard: a script, the parts that it fetches, and one style sheet. */
const dashboard = ['packages/collector/src/dashboard/app.tsx', 'packages/collector/src/dashboard/app.ts']
  .filter(existsSync)
  .map((input) => ({
    input,
    plugins: [
      sourceFiles,
      nodeResolve({ exportConditions: ['easekit:source'], browser: true }),
      compile({ 'process.env.NODE_ENV': '"production"' }),
      minify('es'),
      bundledInCollector,
      {
        name: 'style',
        writeBundle: ({ dir }, parts) => {
          cpSync('packages/collector/src/dashboard/dashboard.css', `${dir}/style.css`)
          // Parts of former builds would be published as well.
          for (const name of readdirSync(dir)) if (/^part-/.test(name) && !parts[name]) rmSync(join(dir, name))
        },
      },
    ],
    output: {
      dir: 'packages/collector/dist/dashboard',
      format: 'es',
      entryFileNames: 'app.js',
      chunkFileNames: 'part-[name].[hash:8].js',
    },
  }))

/** What lets a kiosk ask without a network: the script of its page, and the worker that keeps the page. */
const kiosk = ['kiosk', 'worker'].map((name) => ({
  input: `packages/collector/src/kiosk/${name}.ts`,
  plugins: [
    sourceFiles,
    nodeResolve({ exportConditions: ['easekit:source'], browser: true }),
    compile({ EASEKIT_VERSION: JSON.stringify(read('packages/widget/package.json').version) }),
    minify('es'),
    bundledInCollector,
  ],
  output: {
    file: `packages/collector/dist/kiosk/${name}.js`,
    // A worker of an older browser is no module.
    format: name === 'worker' ? 'iife' : 'es',
    inlineDynamicImports: true,
  },
}))

export default [...libraries, ...script, ...dashboard, ...kiosk]
