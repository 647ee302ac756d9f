import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { root } from '../setup.mjs'
import { doors } from './doors.mjs'

const sources = new Set(doors.map(({ source }) => source))

/** Imports of values: those of types alone are gone when a test runs. */
const valueImport = /(?:^|\n)(?:import|export) (?!type )(?:[^'"\n]|\n(?!import))*?from '([^']+)'|import\('([^']+)'\)/g

/** Whether everything that a test, or what helps it, has of our sources comes through a public door. */
function usesDoorsOnly(file) {
  const text = readFileSync(file, 'utf8')
  // What bundles sources by itself looks at these, wherever its imports point to.
  if (text.includes("from 'esbuild'")) return false
  const imports = [...text.matchAll(valueImport)].map(([, stated, lazy]) => stated ?? lazy)
  const own = imports.filter((name) => name.startsWith('.')).map((name) => resolve(dirname(file), name))
  return own.every((path) => {
    const source = [path.replace(/\.js$/, '.ts'), path.replace(/\.js$/, '.tsx')].find(existsSync)
    return source !== undefined && (sources.has(source) || (isHelper(source) && usesDoorsOnly(source)))
  })
}

const isHelper = (path) => /packages\/\w+\/test\//.test(path)

/** The unit tests of widget and transport that go through public doors, so that they can run on what was built. */
export const doorTests = ['transport', 'widget'].flatMap((name) => {
  const folder = join(root, 'packages', name, 'src')
  return readdirSync(folder, { recursive: true })
    .filter((file) => /\.test\.tsx?$/.test(file))
    .map((file) => join(folder, file))
    .filter((file) => /from '\.|import\('\./.test(readFileSync(file, 'utf8')) && usesDoorsOnly(file))
    .map((file) => relative(root, file))
    .sort()
})
