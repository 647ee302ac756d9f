import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { temporaryFolder } from './support/demo.js'

const folder = temporaryFolder()
const names = ['scales', 'transport', 'widget', 'collector']

function run(command: string, args: string[], cwd = folder.path): string {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}\n${stdout}${stderr}`)
  return stdout
}

beforeAll(() => {
  mkdirSync(join(folder.path, 'tarballs'))
  for (const name of names) {
    run('npm', ['pack', '--silent', '--pack-destination', join(folder.path, 'tarballs')], `packages/${name}`)
  }
  const tarballs = readdirSync(join(folder.path, 'tarballs')).map((file) => `./tarballs/${file}`)
  writeFileSync(join(folder.path, 'package.json'), '{ "name": "empty", "private": true, "type": "module" }')
  // The native part of SQLite is not needed to look at types, and takes a minute to compile.
  run('npm', ['install', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund', ...tarballs])
})

afterAll(() => folder.remove())

const program = `
import { ces2, defineScale } from '@easekit/scales'
import { locale } from '@easekit/scales/locales/fa'
import { score, tally } from '@easekit/scales/scoring'
import { createOutbox, httpSender } from '@easekit/transport'
import { createEaseKit } from '@easekit/widget'
import { chatEnded, checkout, url } from '@easekit/widget/triggers'
import { serve } from '@easekit/collector'

export const direction: 'rtl' | 'ltr' = locale.dir
export const figure = score(ces2, 'mean', tally(ces2, [5, 6, 7, 6, 6]).histogram)
export const outbox = () => createOutbox({ project: 'shop', sender: httpSender({ endpoint: 'https://ces.example.com' }) })
export const begin = () =>
  createEaseKit({
    project: 'shop',
    endpoint: 'https://ces.example.com',
    surveys: [{ id: 'checkout', scale: ces2, on: [checkout(), chatEnded(), url('/thanks/:id')], company: 'Acme' }],
  })
export const listen = () => serve({ projects: ['shop'], port: 0, data: './data' })
// @ts-expect-error a scale without a direction must not compile
export const faulty = () => defineScale({ id: 'mine', version: 1, type: 'ease', min: 1, max: 5 })
`

const ownTests = `
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createOutbox } from '@easekit/transport'
import { createFakeCollector, createFakeOutbox, createFakePlatform, createFakeStorage, testSender } from '@easekit/transport/testing'

const openRig = () => {
  const collector = createFakeCollector()
  return {
    sender: (body, context) => collector.sender(body, context),
    prepare: (how) => collector.otherwise(async ({ context }) => {
      if (how === 'failure') throw new TypeError('no connection')
      if (how === 'silence') await new Promise((resolve) => context.signal.addEventListener('abort', resolve))
      return how === 'ok' || how === 'reject' ? { verdict: { id: 'a-1', rev: 5, status: how } } : {}
    }),
    received: () => collector.attempts.map(({ body }) => body),
  }
}
for (const { name, run } of testSender(openRig)) test(name, run)

test('a record outlives a bad hour', async () => {
  const storage = createFakeStorage()
  const platform = createFakePlatform({ localStorage: () => storage })
  const collector = createFakeCollector()
  collector.otherwise(() => ({ status: 503 }))
  const outbox = createOutbox({ project: 'shop', sender: collector.sender, platform })
  outbox.put({ id: 'a', survey: 'checkout@1', answers: { effort: 6 }, done: true })
  await platform.advance(3_600_000)
  assert.equal(outbox.pending(), 1)
  collector.otherwise('ok')
  await platform.advance(3_600_000)
  assert.deepEqual([outbox.pending(), collector.completions], [0, ['a']])
})

test('an outbox that only notes', async () => {
  const outbox = createFakeOutbox()
  assert.equal(await outbox.put({ id: 'a', survey: 's@1', answers: {} }), 2)
  assert.equal(outbox.puts.length, 1)
})
`

describe('the packed packages, in an empty project', () => {
  it.each(['nodenext', 'bundler'])('type-check with module resolution %s', (resolution) => {
    writeFileSync(join(folder.path, 'index.ts'), program)
    writeFileSync(
      join(folder.path, 'tsconfig.json'),
      JSON.stringify({
        compilerOptions: {
          strict: true,
          noEmit: true,
          target: 'es2022',
          lib: ['es2022', 'dom', 'dom.iterable'],
          module: resolution === 'nodenext' ? 'nodenext' : 'esnext',
          moduleResolution: resolution,
          types: [],
        },
        files: ['index.ts'],
      }),
    )
    run(resolve('node_modules/.bin/tsc'), ['-p', folder.path])
  })

  it('import on a server without doing anything', () => {
    const doors = ['@easekit/scales', '@easekit/scales/scoring', '@easekit/transport', '@easekit/transport/testing']
    const code = [...doors, '@easekit/widget', '@easekit/widget/triggers']
      .map((door) => `import * as m${door.replace(/\W/g, '_')} from '${door}'`)
      .join('\n')
    writeFileSync(
      join(folder.path, 'server.mjs'),
      `${code}\nconsole.log(process.getActiveResourcesInfo().filter((one) => one === 'Timeout').length, Object.keys(globalThis).filter((key) => /easekit/i.test(key)).length)`,
    )
    expect(run(process.execPath, ['server.mjs']).trim()).toBe('0 0')
  })

  it('bring what tests of a sender and an outbox of one’s own need', () => {
    writeFileSync(join(folder.path, 'own.test.mjs'), ownTests)
    const output = run(process.execPath, ['--test', '--test-reporter=tap', 'own.test.mjs'])
    expect(output).toMatch(/^# pass (?:[89]|\d\d)$/m)
    expect(output).toMatch(/^# fail 0$/m)
  })

  it('hold the script-tag files and no tests', () => {
    const list = (name: string) => readdirSync(join(folder.path, 'node_modules/@easekit', name), { recursive: true })
    expect(list('widget').map(String)).toEqual(
      expect.arrayContaining([join('dist', 'cdn', 'easekit.js'), join('dist', 'cdn', 'easekit.full.js'), 'README.md']),
    )
    for (const name of names) {
      expect(list(name).filter((file) => /\.test\.|tsbuildinfo/.test(String(file)))).toEqual([])
    }
  })
})
