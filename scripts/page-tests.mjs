import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { root } from './setup.mjs'

/** The unit tests that have a page, by happy-dom: what one leaves in it, the next would find. */
export const pageTests = readdirSync(join(root, 'packages'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => {
    const folder = join(root, 'packages', name, 'src')
    return readdirSync(folder, { recursive: true }).map((file) => join(folder, file))
  })
  .filter(
    (file) => /\.test\.tsx?$/.test(file) && readFileSync(file, 'utf8').startsWith('// @vitest-environment happy-dom'),
  )
  .map((file) => relative(root, file))
  .sort()
