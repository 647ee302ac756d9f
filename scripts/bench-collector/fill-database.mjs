import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { ces2, fingerprint, seriesOf } from '@easekit/scales'
import { openSqliteStore } from '../../packages/collector/dist/index.js'

const days = 30
const dayMs = 86_400_000
const batchSize = 500
const languages = ['en', 'de'].map((locale) => {
  const fields = seriesOf(ces2, { locale, channel: 'web' })
  return { locale, fields, series: fingerprint(fields) }
})
const devices = ['phone', 'desktop', 'tablet']

/**
 * Fills a new SQLite database in a folder with answers of the last 30 days, each counted as a collector counts it: in two languages,
 * on three devices and ten pages, every tenth with a comment.
 *
 * @returns how many seconds it took
 */
export async function fillDatabase(folder, rows) {
  mkdirSync(folder, { recursive: true })
  const store = await openSqliteStore(join(folder, 'easekit.db'))
  const start = performance.now()
  const now = Date.now()
  const publishing = { today: new Date(now).toISOString().slice(0, 10), ruleOf: () => ({ floor: 1 }) }
  for (let from = 0; from < rows; from += batchSize) {
    const size = Math.min(batchSize, rows - from)
    await store.write(
      Array.from({ length: size }, (_, i) => write(from + i, now - days * dayMs + ((from + i) / rows) * days * dayMs)),
      publishing,
    )
  }
  await store.close()
  return (performance.now() - start) / 1000
}

function write(n, time) {
  const at = Math.floor(time)
  // Numbers without a common factor, so that everything meets everything.
  const { locale, fields, series } = languages[n % languages.length]
  const effort = 1 + (Math.floor(n / 2) % 7)
  const device = devices[Math.floor(n / 14) % devices.length]
  const page = `/thanks/${'abcdefghij'[Math.floor(n / 42) % 10]}`
  const comment = n % 10 === 0 ? `The code field was hard to find, and I had to begin again: ${n}.` : null
  const id = `${n.toString(36).padStart(8, '0')}-3377124096-118804561`
  const context = { state: 'completed', scale: 'ces2@1', locale, trigger: 'order-placed', source: 'ga4', page, device }
  return {
    type: 'response',
    fields,
    row: {
      project: 'shop',
      id,
      rev: 6341985456648711,
      done: true,
      body: JSON.stringify({
        v: 1,
        project: 'shop',
        id,
        at,
        survey: 'checkout@1',
        answers: { effort, comment },
        context,
      }),
      survey: 'checkout',
      version: '1',
      series,
      day: new Date(at).toISOString().slice(0, 10),
      state: 'completed',
      ratings: { effort },
      reasons: ['cost'],
      dimensions: { trigger: 'order-placed', source: 'ga4', page, language: locale, device, delay: 'under-1m' },
      comment,
      subject: null,
      trigger: 'order-placed',
      at,
      receivedAt: at,
      redactions: 0,
      contact: null,
    },
  }
}
