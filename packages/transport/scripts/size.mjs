// Prints the size of what a page loads from this package: minified ES2020, brotli 11. Fails over the limit.
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants } from 'node:zlib'
import { rollup } from 'rollup'
import esbuild from 'rollup-plugin-esbuild'
import { minify } from 'terser'

const source = (path) => fileURLToPath(new URL(`../src/${path}`, import.meta.url))

export const measure = async (code) => {
  const entry = {
    name: 'entry',
    resolveId: (id) => (id === 'entry' ? id : null),
    load: (id) => (id === 'entry' ? code : null),
  }
  const bundle = await rollup({ input: 'entry', plugins: [entry, esbuild({ target: 'es2020', tsconfig: false })] })
  const { output } = await bundle.generate({ format: 'es' })
  const options = { module: true, ecma: 2020, compress: { passes: 3 } }
  const { code: minified } = await minify(output[0].code, options)
  const brotli = brotliCompressSync(minified, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length
  return { minified, brotli }
}

const bundles = [
  {
    name: 'outbox + HTTP sender',
    code: `export { createOutbox, httpSender, newId } from '${source('index.ts')}'`,
    limit: 2048,
  },
  { name: 'hasPending alone', code: `export { hasPending } from '${source('index.ts')}'`, limit: 200 },
]

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const { name, code, limit } of bundles) {
    const { minified, brotli } = await measure(code)
    if (process.argv.includes('--print')) process.stdout.write(`${minified}\n`)
    process.stdout.write(`${name}: ${brotli} B of ${limit} B (${minified.length} B minified)\n`)
    if (brotli > limit) process.exitCode = 1
  }
