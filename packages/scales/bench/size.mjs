// What a page pays for: bundles a few imports the way a shop's build would, and prints bytes after brotli 11.
// `npm run size -w @easekit/scales` fails over a limit.
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants } from 'node:zlib'
import { nodeResolve } from '@rollup/plugin-node-resolve'
import { rollup } from 'rollup'
import esbuild from 'rollup-plugin-esbuild'
import { minify } from 'terser'

const folder = dirname(fileURLToPath(import.meta.url))
const ENTRY = '\0entry'

/** Bytes after brotli of a program that imports from the package by name. */
export const sizeOf = async (program) => {
  const bundle = await rollup({
    input: ENTRY,
    plugins: [
      {
        name: 'entry',
        resolveId: (id, importer) => (id === ENTRY ? ENTRY : importer === ENTRY ? sourceOf(id) : undefined),
        load: (id) => (id === ENTRY ? program : undefined),
      },
      nodeResolve({ extensions: ['.ts', '.js'], exportConditions: ['easekit:source'] }),
      {
        // Sources name each other as they will be called once built.
        name: 'ts',
        resolveId: (id, importer) =>
          importer?.endsWith('.ts') && id.startsWith('.')
            ? join(dirname(importer), id.replace(/\.js$/, '.ts'))
            : undefined,
      },
      esbuild({ target: 'es2020', tsconfig: false }),
    ],
  })
  const { output } = await bundle.generate({ format: 'es' })
  const { code } = await minify(output[0].code, {
    module: true,
    ecma: 2020,
    compress: { passes: 3, unsafe_arrows: true },
    mangle: true,
  })
  return brotliCompressSync(code, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: code.length },
  }).length
}

const { exports } = JSON.parse(readFileSync(join(folder, '../package.json'), 'utf8'))

/** The source behind a door of the package. */
const sourceOf = (id) => {
  const door = id.replace('@easekit/scales', '.')
  for (const [name, conditions] of Object.entries(exports)) {
    const [before, after] = name.split('*')
    const path = conditions['easekit:source']
    if (door === name) return join(folder, '..', path)
    if (after !== undefined && door.startsWith(before) && door.endsWith(after))
      return join(folder, '..', path.replace('*', door.slice(before.length, door.length - after.length)))
  }
  throw new Error(`${id} is no door of the package`)
}

const ces2 = `import { ces2 } from '@easekit/scales'`
const english = `import { locale } from '@easekit/scales/ces2/en'`

/** Programs and their limits in bytes. */
export const budgets = [
  { name: 'ces2 with English words', limit: 600, program: `${ces2}; ${english}; export { ces2, locale }` },
  {
    name: 'the same with wordsFor',
    limit: 900,
    program: `${ces2}; ${english}; import { wordsFor } from '@easekit/scales'; export { ces2, locale, wordsFor }`,
  },
  { name: 'ces2 alone', limit: 250, program: `export { ces2 } from '@easekit/scales'` },
  { name: 'one further locale (fa)', limit: 900, program: `export { locale } from '@easekit/scales/ces2/fa'` },
  { name: 'every instrument', limit: 1200, program: `export { instruments } from '@easekit/scales'` },
  { name: 'defineScale', limit: 4200, program: `export { defineScale } from '@easekit/scales'` },
  { name: 'score and tally', limit: 4500, program: `export { score, tally } from '@easekit/scales/scoring'` },
]

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const { name, limit, program } of budgets) {
    const bytes = await sizeOf(program)
    process.stdout.write(`${bytes > limit ? 'OVER' : 'ok  '} ${String(bytes).padStart(6)} of ${limit} B  ${name}\n`)
    if (bytes > limit) process.exitCode = 1
  }
