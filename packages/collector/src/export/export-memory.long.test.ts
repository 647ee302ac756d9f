import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, it, onTestFinished } from 'vitest'
import { bundleProgram } from '../../test/bundle-program.js'

const packageFolder = fileURLToPath(new URL('../..', import.meta.url))
const megabyte = 1024 * 1024

// The answers are a double of a database, made one by one; everything behind it is what is shipped.
const program = (source: string) => `
import { codebookOf } from '${source}/codebook.ts'
import { columnsOf } from '${source}/columns-of.ts'
import { streamOf } from '${source}/stream-of.ts'
import { writeCsv } from '${source}/write-csv.ts'
import { writeParquet } from '${source}/write-parquet.ts'
import { writeSpss } from '${source}/write-spss.ts'
import { writeXlsx } from '${source}/write-xlsx.ts'

const [format, count] = [process.argv[2], Number(process.argv[3])]
const context = {
  scale: 'ces2@1', direction: 'ease-up', range: [1, 7, 1], wording: 'issue@1', locale: 'en', orientation: 'ascending',
  layout: 'horizontal', glyph: 'number', channel: 'web', trigger: 'order-placed', page: 'https://shop.example/thanks',
}
async function* answers() {
  for (let n = 0; n < count; n++) {
    const record = { survey: 'checkout@1', answers: { effort: 1 + (n % 7), comment: 'the field number ' + n + ' was hard to find' }, context }
    yield { id: 'id-' + n, done: true, state: 'completed', series: 's', day: '2026-03-10', at: 1773143940000, receivedAt: 1773143940000, record }
  }
}
const columns = columnsOf({ series: new Map([['s', context]]), tallies: [], reasons: undefined, attributes: [] })
const streams = {
  csv: () => streamOf(writeCsv(columns, answers())),
  xlsx: () => writeXlsx(columns, answers()),
  spss: () => writeSpss(columns, answers(), codebookOf('shop', 'checkout', columns)),
  parquet: () => writeParquet(columns, answers(), codebookOf('shop', 'checkout', columns)),
}
let [bytes, peak] = [0, 0]
for await (const chunk of streams[format]()) {
  bytes += chunk.length
  peak = Math.max(peak, process.memoryUsage.rss())
}
console.log(JSON.stringify({ bytes, peak }))
`

describe('an export', () => {
  it.each(['csv', 'xlsx', 'spss', 'parquet'])(
    'as %s takes no more memory for ten times the answers',
    async (format) => {
      await mkdir(join(packageFolder, '.easekit'), { recursive: true })
      const folder = await mkdtemp(join(packageFolder, '.easekit', 'memory-'))
      onTestFinished(() => rm(folder, { recursive: true, force: true }))
      await writeFile(join(folder, 'main.ts'), program(join(packageFolder, 'src/export')))
      await bundleProgram(join(folder, 'main.ts'), join(folder, 'main.mjs'))
      const measure = async (count: number): Promise<{ bytes: number; peak: number }> => {
        const args = ['--max-semi-space-size=4', join(folder, 'main.mjs'), format, String(count)]
        return JSON.parse((await promisify(execFile)(process.execPath, args)).stdout)
      }
      const [few, many] = [await measure(30_000), await measure(300_000)]
      expect(many.bytes).toBeGreaterThan(8 * few.bytes)
      expect(many.peak - few.peak).toBeLessThan(60 * megabyte)
    },
  )
})
