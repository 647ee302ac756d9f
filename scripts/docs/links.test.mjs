import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { gateWords } from '../../packages/widget/src/debug/gate-words.js'
import { whyHeld } from '../../packages/widget/src/debug/hold-words.js'
import { documents, readDocument } from './documents.mjs'

const root = join(import.meta.dirname, '../..')
const read = new Map(documents.map((path) => [path, readDocument(path)]))
const kept = new Set(
  execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  }).split('\n'),
)
const anchorsOf = (path) => (read.get(path) ?? readDocument(path)).headings.map(({ anchor }) => anchor)

/** What is wrong with a link of a document; undefined for what is there, and for other sites, which nobody asks here. */
const faultOf = (from, href) => {
  if (/^(https?|mailto):/.test(href)) return undefined
  const [path, anchor] = href.split('#')
  const target = path === '' ? from : join(dirname(from), decodeURIComponent(path)).replace(/\/$/, '')
  if (!existsSync(join(root, target))) return `${href} is no file`
  const isFolder = statSync(join(root, target)).isDirectory()
  if (!isFolder && !kept.has(target)) return `${href} is not kept in the repository`
  if (anchor && !anchorsOf(target).includes(anchor)) return `${href} is no heading of ${target}`
  return undefined
}

it.each(documents)('%s has no link into nothing', (path) => {
  expect(
    read
      .get(path)
      .links.map((href) => faultOf(path, href))
      .filter(Boolean),
  ).toEqual([])
})

it('notices a file and a heading that are not there', () => {
  expect(faultOf('README.md', 'docs/nowhere.md')).toBe('docs/nowhere.md is no file')
  expect(faultOf('README.md', 'docs/triggers.md#nowhere')).toBe(
    'docs/triggers.md#nowhere is no heading of docs/triggers.md',
  )
  expect(faultOf('docs/triggers.md', '../README.md#size')).toBeUndefined()
})

it('can be reached from the README, every page of the manual', () => {
  const reached = new Set(['README.md'])
  for (const path of reached) {
    for (const href of read.get(path)?.links ?? []) {
      const target = join(dirname(path), href.split('#')[0])
      if (!/^https?:/.test(href) && read.has(target)) reached.add(target)
    }
  }
  expect(
    documents.filter((path) => path.startsWith('docs/') && !path.startsWith('docs/decisions/') && !reached.has(path)),
  ).toEqual([])
})

it('tells what to do about every reason for which a survey is not shown', () => {
  const source = readFileSync(join(root, 'packages/widget/src/debug/hold-words.ts'), 'utf8')
  const held = [...source.matchAll(/^ {2}'?([a-z-]+)'?: '/gm)].map(([, reason]) => reason)
  expect(held.length).toBeGreaterThan(15)
  for (const reason of held) expect(whyHeld(reason).words).not.toBe(reason)
  const text = readFileSync(join(root, 'docs/troubleshooting.md'), 'utf8')
  expect([...Object.keys(gateWords), ...held].filter((reason) => !text.includes(`| \`${reason}\` |`))).toEqual([])
})

it('names only files and commands that are there, in what it tells contributors', () => {
  const { source } = read.get('CONTRIBUTING.md')
  const files = [...kept]
  const named = [...source.matchAll(/`([\w./-]+\/[\w.-]+\.(?:ts|tsx|mjs|sh|json))`/g)].map(([, path]) => path)
  expect(named.length).toBeGreaterThan(30)
  expect(named.filter((path) => !files.some((file) => `/${file}`.endsWith(`/${path}`)))).toEqual([])
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const commands = [...source.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name)
  expect(commands.length).toBeGreaterThan(10)
  expect(commands.filter((name) => !(name in scripts))).toEqual([])
})
