// Wrong outboxes and wrong collectors that the fault matrix must catch: `npm run mutants [-- name]`. Each is a change to
// a copy of a package; the cases that know about it must fail. A change that no longer applies is an error as well.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bin, root } from './setup.mjs'

const courier = 'src/courier.ts'
const noDatabase = ['src/database.ts', 'if (!isOn()) return', 'if (isOn) return']
const levelByNote = [courier, '(await keep(id, rev, body)) ? 2 : (noted ?? 0)', 'noted ? 2 : 0']

const mutants = [
  { name: 'localStorage only', files: ['kills'], cases: [31, 32], edits: [noDatabase, levelByNote] },
  {
    name: 'IndexedDB only',
    files: ['kills'],
    cases: [33],
    edits: [['src/notes.ts', 'return storage ?? memory', 'return memory']],
  },
  {
    name: 'ack on any 2xx',
    files: ['answers', 'network'],
    cases: [7, 9, 25],
    edits: [
      [
        courier,
        'const { verdict, status, retryAfter } = result ?? {}',
        `const { status, retryAfter } = result ?? {}
         const verdict = status && status < 300 ? { id, rev, status: 'ok' } : result?.verdict`,
      ],
    ],
  },
  {
    name: 'delete on sending while hidden',
    files: ['leaving'],
    cases: [29],
    edits: [
      [
        courier,
        'if (leaving && !keepalive) return',
        'if (leaving && !keepalive) return; if (leaving) { remove(note); keep(id, rev) }',
      ],
    ],
  },
  {
    name: 'one shared array',
    files: ['tabs'],
    cases: [40],
    edits: [
      noDatabase,
      levelByNote,
      [
        'src/notes.ts',
        'return storage ?? memory',
        `if (!storage) return memory
         const read = () => JSON.parse(storage.getItem(prefix) ?? '{}')
         const write = (change) => { const all = read(); change(all); storage.setItem(prefix, JSON.stringify(all)); return true }
         return new Proxy({}, {
           get: (_, name) => read()[name],
           has: (_, name) => name in read(),
           set: (_, name, text) => write((all) => { all[name] = String(text) }),
           deleteProperty: (_, name) => write((all) => { delete all[name] }),
           ownKeys: () => Object.keys(read()),
           getOwnPropertyDescriptor: (_, name) => ({ value: read()[name], enumerable: true, configurable: true }),
         })`,
      ],
    ],
  },
  {
    name: 'key without rev',
    files: ['tabs'],
    cases: [42],
    edits: [
      [
        courier,
        /remove\(note\)\n(\s+)remove\(`~\$\{id\}`\)\n\s+keep\(id, rev\)/,
        'names(recordName).filter((name) => parseRecordName(name)[0] === id).forEach(remove)\n$1keep(id, 2 ** 53 - 1)',
      ],
    ],
  },
  { name: 'no abort timer', files: ['answers'], cases: [4, 5], edits: [[courier, 'limit(15e3,', 'limit(15e9,']] },
  {
    name: 'error bodies unread',
    files: ['payload'],
    cases: [64],
    edits: [
      [
        'src/http-sender.ts',
        'const { status } = response',
        'const { status } = response; if (!response.ok) return { status }',
      ],
    ],
  },
  {
    name: 'Web Lock instead of lease',
    files: ['chromium-specials'],
    cases: [43],
    edits: [
      [
        courier,
        'sender(failures > 2 && failures % 2',
        'navigator.locks.request(id, () => sender(failures > 2 && failures % 2',
      ],
      [courier, /signal: controller\.signal,\n(\s+)\}\)/, 'signal: controller.signal,\n$1}))'],
    ],
  },
  {
    name: 'application/json',
    files: ['answers'],
    cases: [1],
    edits: [
      ['src/http-sender.ts', `method: 'POST',`, `method: 'POST', headers: { 'content-type': 'application/json' },`],
    ],
  },
  {
    name: 'no 2^52 step',
    files: ['tabs'],
    cases: [46],
    edits: [[courier, 'const rev = stamp + (done ? completed : 0)', 'const rev = stamp']],
  },
  {
    name: 'upsert by rev alone',
    collector: true,
    files: ['server'],
    cases: [70],
    edits: [['src/storage/save-response.ts', 'stored.rev && (stored.done === 1 || !row.done)', 'stored.rev']],
  },
  {
    name: 'outbox row outside the transaction',
    collector: true,
    files: ['server'],
    cases: [71],
    edits: [
      ['src/storage/write-batch.ts', 'if (saved.isNewlyDone) await saveEvent(trx, write.row)', ''],
      ['src/storage/write-batch.ts', 'async function saveEvent(', 'export async function saveEvent('],
      [
        'src/storage/open-sqlite-store.ts',
        'write: (batch) => db.transaction().execute((trx) => writeBatch(trx, batch)),',
        `write: async (batch) => {
           const outcomes = await db.transaction().execute((trx) => writeBatch(trx, batch))
           for (const [i, { row }] of batch.entries())
             if (row?.done && outcomes[i].detail === 'stored') await db.transaction().execute((trx) => saveEvent(trx, row))
           return outcomes
         },`,
      ],
      ['src/storage/open-sqlite-store.ts', 'import { writeBatch }', 'import { saveEvent, writeBatch }'],
    ],
  },
  {
    name: 'answer before commit',
    collector: true,
    files: ['server'],
    cases: [71],
    edits: [
      [
        'src/ingest/receive.ts',
        'const written = await receiver.write(write)',
        `setTimeout(() => receiver.write(write), 50)
         const written = { type: 'written', outcome: { detail: 'stored', rev: envelope.rev } }`,
      ],
    ],
  },
  {
    name: 'put waits for IndexedDB before sending',
    files: ['storage'],
    cases: [53],
    edits: [[courier, /( +)run\(\)\n( +const level = .*\n)/, '$2$1run()\n']],
  },
  {
    name: 'failures not stored',
    files: ['tabs'],
    cases: [47],
    edits: [[courier, /set\(`~\$\{id\}`, (`[^`]+`)\)/, '(memory[key(`~$${id}`)] = $1)']],
  },
  {
    name: 'wake-ups unlimited',
    files: ['leaving'],
    cases: [37],
    edits: [[courier, 'if (Math.abs(now() - woken) > 3e4 * scale) {', 'if (woken < Infinity) {']],
  },
  {
    name: 'b64: only after an HTTP answer',
    files: ['limits'],
    cases: [16],
    edits: [
      [courier, 'let flying = 0', 'const answered: Record<string, unknown> = {}; let flying = 0'],
      [courier, 'failures > 2 && failures % 2 ?', 'failures > 2 && failures % 2 && answered[id] ?'],
      [
        courier,
        'const { verdict, status, retryAfter } = result ?? {}',
        'const { verdict, status, retryAfter } = result ?? {}; answered[id] = status',
      ],
    ],
  },
  {
    name: 'size limit on wire bytes',
    collector: true,
    files: ['payload'],
    cases: [62],
    edits: [['src/wire/limits.ts', /wire: [\d_]+/, 'wire: 262_144']],
  },
  {
    name: 'TypeError counted as delivered',
    files: ['answers'],
    cases: [13],
    edits: [
      [
        courier,
        'const { verdict, status, retryAfter } = result ?? {}',
        `const { verdict, status, retryAfter } = result ?? { verdict: { id, rev, status: 'ok' } }`,
      ],
    ],
  },
]

process.chdir(root)
const folder = join(root, 'e2e/transport/.mutant')
const only = process.argv.slice(2).filter((text) => text !== '--')

/** Applies the edits to a copy of the package; throws where one does not fit exactly once. */
function apply({ collector, edits }) {
  rmSync(folder, { recursive: true, force: true })
  const from = join(root, 'packages', collector ? 'collector' : 'transport')
  mkdirSync(folder, { recursive: true })
  for (const name of ['src', 'package.json']) cpSync(join(from, name), join(folder, name), { recursive: true })
  for (const [path, find, replacement] of edits) {
    const text = readFileSync(join(folder, path), 'utf8')
    const parts = text.split(
      find instanceof RegExp ? new RegExp(find.source.replace(/\((?!\?)(?<!\\\()/g, '(?:')) : find,
    )
    if (parts.length !== 2)
      throw new Error(`${path} must contain ${find} exactly once, found ${parts.length - 1} times`)
    writeFileSync(join(folder, path), text.replace(find, find instanceof RegExp ? replacement : () => replacement))
  }
}

/** Runs the cases; resolves to the numbers of those that failed. */
function run({ collector, files, cases }) {
  const report = join(folder, 'report.json')
  const { status } = spawnSync(
    bin('vitest'),
    [
      'run',
      '--project=e2e',
      ...files.map((name) => `e2e/transport/${name}.e2e.ts`),
      `--testNamePattern=(chromium|Chromium|browsers|collector|dies) (${cases.join('|')}) `,
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    {
      cwd: root,
      stdio: 'ignore',
      timeout: 240_000,
      env: {
        ...process.env,
        EASEKIT_ENGINES: 'chromium',
        [collector ? 'EASEKIT_COLLECTOR_SOURCE' : 'EASEKIT_TRANSPORT_SOURCE']: folder,
      },
    },
  )
  const tests = JSON.parse(readFileSync(report, 'utf8')).testResults.flatMap(({ assertionResults }) => assertionResults)
  const ran = tests.filter((test) => test.status === 'passed' || test.status === 'failed')
  if (!ran.length) throw new Error(`no case ran (vitest ended with ${status})`)
  return ran.filter((test) => test.status === 'failed')
}

const rows = []
for (const mutant of mutants) {
  if (only.length && !only.some((text) => mutant.name.includes(text))) continue
  let outcome
  try {
    apply(mutant)
    const failed = run(mutant)
    // A build that fails would fail every case alike, and prove nothing.
    const broken = failed.find(({ failureMessages }) =>
      /Build failed|SyntaxError|is not defined/.test(failureMessages.join()),
    )
    if (broken) throw new Error(`the mutant does not run: ${broken.failureMessages[0]?.slice(0, 300)}`)
    const numbers = [...new Set(failed.map(({ title }) => /^\d+/.exec(title)?.[0]))]
    outcome = numbers.length ? `killed by ${numbers.join(', ')}` : 'SURVIVED'
  } catch (error) {
    outcome = `ERROR: ${error.message}`
  }
  rows.push({ mutant: mutant.name, outcome })
  console.log(`${mutant.name}: ${outcome}`)
}
rmSync(folder, { recursive: true, force: true })
console.table(rows)
const bad = rows.filter(({ outcome }) => !outcome.startsWith('killed'))
console.log(bad.length ? `${bad.length} of ${rows.length} not killed` : `all ${rows.length} killed`)
process.exit(bad.length ? 1 : 0)
