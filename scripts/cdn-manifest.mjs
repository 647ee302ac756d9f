import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { buildSync } from 'esbuild'

/** For rollup: the JSON Schema of a declaration, for editors, from the tables that check it. */
export const declarationSchema = () => ({
  name: 'declaration-schema',
  async writeBundle({ file }) {
    const { outputFiles } = buildSync({
      entryPoints: ['packages/widget/src/declaration/check/declaration-schema.ts'],
      bundle: true,
      format: 'esm',
      write: false,
    })
    const code = Buffer.from(outputFiles[0].contents).toString('base64')
    const { declarationSchema: make } = await import(`data:text/javascript;base64,${code}`)
    writeFileSync(join(dirname(file), 'easekit.schema.json'), `${JSON.stringify(make(), null, 2)}\n`)
  },
})

/** For rollup: the words of every language as JSON, for apps that show `webview.html` in another language than English. */
export const wordsAsJson = (locales) => ({
  name: 'words-as-json',
  async writeBundle({ file }) {
    for (const tag of locales) {
      const built = (name) => import(new URL(`../packages/scales/dist/words/${tag}/${name}.js`, import.meta.url))
      const [{ locale }, { secondStep }] = await Promise.all([built('locale'), built('second-step')])
      writeFileSync(join(dirname(file), `words.${tag}.json`), JSON.stringify({ ...locale, secondStep }))
    }
  },
})

/** For rollup, with the last of the script-tag files: the version, and of every file what `integrity` takes. */
export const integrityManifest = (version) => ({
  name: 'integrity-manifest',
  writeBundle({ file }) {
    const folder = dirname(file)
    const hashOf = (name) =>
      `sha384-${createHash('sha384')
        .update(readFileSync(join(folder, name)))
        .digest('base64')}`
    const names = readdirSync(folder).filter((name) => name.endsWith('.js'))
    const files = Object.fromEntries(names.sort().map((name) => [name, hashOf(name)]))
    writeFileSync(join(folder, 'integrity.json'), `${JSON.stringify({ version, files }, null, 2)}\n`)
  },
})
