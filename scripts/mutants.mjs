// Wrong outboxes and wrong collectors that the fault matrix must catch: `npm run mutants [-- name]`. Each is a change to
// a copy of a package; a case that knows about it must fail. A change that no longer applies is an error as well, and `--check`
// looks for that alone.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { bin, root } from './setup.mjs'

const noDatabase = ["() => place === 'local'", '() => false']
const levelByNote = ['isInDatabase ? 2 : isNoted ? 1 : 0', 'isNoted ? 2 : 0']
const whatCameOfIt = 'const { verdict, status, retryAfter } = result ?? {}'

const mutants = [
  { name: 'localStorage only', file: 'ends', cases: [31, 32], edits: [noDatabase, levelByNote] },
  {
    name: 'IndexedDB only',
    file: 'ends',
    cases: [33],
    edits: [[/return area(\n\s+\} catch)/, 'return undefined$1']],
  },
  {
    name: 'ack on any 2xx',
    cases: [7, 9, 25],
    edits: [
      [
        whatCameOfIt,
        `const { status, retryAfter } = result ?? {}
         const { id, rev } = attempt
         const verdict = status && status < 300 ? { id, rev, status: 'ok' } : result?.verdict`,
      ],
    ],
  },
  {
    name: 'delete on sending while hidden',
    cases: [29],
    edits: [['if (isLeaving) parted.add(name)', 'if (isLeaving) { parted.add(name); journal.remove(name) }']],
  },
  {
    name: 'transactions that wait for the page',
    engine: 'webkit',
    cases: [27],
    edits: [['transaction.commit()', '']],
  },
  {
    name: 'one shared array',
    cases: [40],
    edits: [
      noDatabase,
      levelByNote,
      [
        /return area(\n\s+\} catch)/,
        `const read = () => JSON.parse(area.getItem(prefix) ?? '{}')
         const write = (change) => { const all = read(); change(all); area.setItem(prefix, JSON.stringify(all)) }
         const methods = {
           getItem: (name) => read()[name] ?? null,
           setItem: (name, text) => write((all) => { all[name] = String(text) }),
           removeItem: (name) => write((all) => { delete all[name] }),
         }
         return new Proxy(methods, {
           ownKeys: () => Object.keys(read()),
           getOwnPropertyDescriptor: (_, name) => ({ value: read()[name], enumerable: true, configurable: true }),
         })$1`,
      ],
    ],
  },
  {
    name: 'key without rev',
    cases: [42],
    edits: [
      [
        /notes\.remove\(name\)\n\s+database\.delete\(name\)/,
        `for (const one of notes.names()) if (one.split(':')[1] === name.split(':')[1]) {
           notes.remove(one)
           database.delete(one)
         }`,
      ],
    ],
  },
  {
    name: 'no abort timer',
    cases: [4, 5],
    edits: [['const limitMs = 15_000', 'const limitMs = 15e9']],
  },
  {
    name: 'error bodies unread',
    cases: [64],
    edits: [['let verdict:', 'if (!response.ok) return { status: response.status }; let verdict:']],
  },
  {
    name: 'Web Lock instead of lease',
    cases: [43],
    edits: [[/(sender\(payload, .*signal \}\))/, 'navigator.locks.request(attempt.id, () => $1)']],
  },
  {
    name: 'application/json',
    cases: [1],
    edits: [[`method: 'POST',`, `method: 'POST', headers: { 'content-type': 'application/json' },`]],
  },
  {
    name: 'no 2^52 step',
    cases: [46],
    edits: [['return last + (isDone ? completedStep : 0)', 'return last']],
  },
  {
    name: 'upsert by rev alone',
    collector: true,
    file: 'server',
    cases: [70],
    edits: [['const done = row.done || before.done', 'const done = row.done']],
  },
  {
    name: 'outbox row outside the transaction',
    collector: true,
    file: 'server',
    cases: [71],
    edits: [
      [/if \(saved\.isNewlyDone &&.*\n\s+saveEvent\(tables, row\)/, ''],
      [
        '// Not before the commit: a batch that is rolled back',
        `for (const [i, { row }] of batch.entries())
           if (row?.done && outcomes[i].detail === 'stored')
             await db.transaction().execute((trx) =>
               engine.withTables(trx, { batch, known }, (tables) =>
                 tables.putEvent({ project: row.project, id: row.id, kind: 'completed', created_at: row.receivedAt })))
         // Not before the commit: a batch that is rolled back`,
      ],
    ],
  },
  {
    name: 'answer before commit',
    collector: true,
    file: 'server',
    cases: [71],
    edits: [
      [
        'const written = await receiver.write(write)',
        `setTimeout(() => receiver.write(write), 50)
         const written = { type: 'written', outcome: { detail: 'stored', rev: envelope.rev } }`,
      ],
    ],
  },
  {
    name: 'put waits for IndexedDB before sending',
    cases: [53],
    edits: [[/( +)look\(\)\n( +const isInDatabase = .*\n)/, '$2$1look()\n']],
  },
  {
    name: 'failures not stored',
    cases: [47],
    edits: [
      [
        'const of = (id: string) => parseLease(read(note(id)))',
        `const mine = {}
         const of = (id) => parseLease(mine[id] ?? read(note(id)))`,
      ],
      ['write(note(id), formatLease(', '((text) => (mine[id] = text))(formatLease('],
    ],
  },
  {
    name: 'wake-ups unlimited',
    cases: [37],
    edits: [['if (Math.abs(now() - wokenAt) < wakeEveryMs * pace) return', '']],
  },
  {
    name: 'b64: only after an HTTP answer',
    cases: [16],
    edits: [
      ['isSecond && failures > 2 ?', 'isSecond && failures > 2 && globalThis.answered?.[record.id] ?'],
      [whatCameOfIt, `${whatCameOfIt}; (globalThis.answered ??= {})[attempt.id] = status`],
    ],
  },
  {
    name: 'size limit on wire bytes',
    collector: true,
    file: 'server',
    cases: [62],
    edits: [[/wire: [\d_]+/, 'wire: 262_144']],
  },
  {
    name: 'TypeError counted as delivered',
    cases: [13],
    edits: [
      [
        whatCameOfIt,
        `const { id, rev } = attempt
         const { verdict, status, retryAfter } = result ?? { verdict: { id, rev, status: 'ok' } }`,
      ],
    ],
  },
]

process.chdir(root)
const folder = join(root, 'e2e/transport/.mutant')
const { values, positionals: only } = parseArgs({ allowPositionals: true, options: { check: { type: 'boolean' } } })

/** The sources of the package of a mutant with its edits, by path; throws where one does not fit exactly once. */
function edited({ collector, edits }) {
  const from = join('packages', collector ? 'collector' : 'transport')
  const sources = new Map(
    readdirSync(join(from, 'src'), { recursive: true, encoding: 'utf8' })
      .map((path) => join('src', path))
      .filter((path) => /\.tsx?$/.test(path) && !path.includes('.test.'))
      .map((path) => [path, readFileSync(join(from, path), 'utf8')]),
  )
  for (const [find, replacement] of edits) {
    const pattern = new RegExp(find instanceof RegExp ? find : escaped(find), 'g')
    const hits = [...sources].flatMap(([path, text]) => [...text.matchAll(pattern)].map(() => path))
    const [path] = hits
    if (hits.length !== 1) {
      throw new Error(
        `the mutant no longer applies: ${find} must stand once in the sources, found ${hits.length} times`,
      )
    }
    const text = sources.get(path)
    sources.set(path, text.replace(find, find instanceof RegExp ? replacement : () => replacement))
  }
  return { from, sources }
}

const escaped = (text) => text.replaceAll(/[$()*+.?[\\\]^{|}]/g, '\\$&')

/** Writes a mutant beside the tests, which are told to take it for the package. */
function apply(mutant) {
  const { from, sources } = edited(mutant)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const name of ['src', 'package.json']) cpSync(join(from, name), join(folder, name), { recursive: true })
  for (const [path, text] of sources) writeFileSync(join(folder, path), text)
}

/** Runs the cases until one fails; resolves to those that have. */
function run({ collector, engine = 'chromium', file = engine, cases }) {
  const report = join(folder, 'report.json')
  const { status } = spawnSync(
    bin('vitest'),
    [
      'run',
      '--project=faults',
      `e2e/transport/${file}.e2e.ts`,
      `--testNamePattern=(${engine}|collector|dies) (${cases.join('|')}) `,
      // One is enough, and a case that waits in vain takes its time.
      '--bail=1',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    {
      cwd: root,
      stdio: 'ignore',
      timeout: 900_000,
      env: {
        ...process.env,
        EASEKIT_ENGINES: engine,
        [collector ? 'EASEKIT_COLLECTOR_SOURCE' : 'EASEKIT_TRANSPORT_SOURCE']: folder,
      },
    },
  )
  const tests = JSON.parse(readFileSync(report, 'utf8')).testResults.flatMap(({ assertionResults }) => assertionResults)
  const ran = tests.filter((test) => test.status === 'passed' || test.status === 'failed')
  if (!ran.length) throw new Error(`no case ran (vitest ended with ${status})`)
  return ran.filter((test) => test.status === 'failed')
}

/** What a mutant comes to; what is neither killed nor applies is wrong. */
function outcomeOf(mutant) {
  try {
    if (values.check) {
      edited(mutant)
      return 'applies'
    }
    apply(mutant)
    const failed = run(mutant)
    // A build that fails would fail every case alike, and prove nothing.
    const broken = failed.find(({ failureMessages }) =>
      /Build failed|SyntaxError|is not defined/.test(failureMessages.join()),
    )
    if (broken) throw new Error(`the mutant does not run: ${broken.failureMessages[0]?.slice(0, 300)}`)
    const numbers = [...new Set(failed.map(({ title }) => /^\d+/.exec(title)?.[0]))]
    return numbers.length ? `killed by ${numbers.join(', ')}` : 'SURVIVED'
  } catch (error) {
    return `ERROR: ${error.message}`
  }
}

const asked = mutants.filter(({ name }) => !only.length || only.some((text) => name.includes(text)))
const rows = asked.map((mutant) => {
  const outcome = outcomeOf(mutant)
  console.log(`${mutant.name}: ${outcome}`)
  return { mutant: mutant.name, outcome }
})
if (!values.check) rmSync(folder, { recursive: true, force: true })
console.table(rows)
const good = values.check ? 'applies' : 'killed'
const bad = rows.filter(({ outcome }) => !outcome.startsWith(good))
console.log(bad.length ? `${bad.length} of ${rows.length} not: ${good}` : `all ${rows.length}: ${good}`)
process.exit(bad.length ? 1 : 0)
