import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { parseCsv } from 'hucre/csv'
import { beforeAll, describe, expect, it } from 'vitest'
import { context, type Kit, openKit, record, temporaryFolder } from '../../test/collector-kit.js'

const run = promisify(execFile)
const pspp = process.env.PSPP ?? 'pspp'

/** What PSPP, which reads the syntax of SPSS, prints about the exported files after some more commands. */
async function ask(kit: Kit, commands: string): Promise<string> {
  const folder = await temporaryFolder()
  const response = await kit.get('/v1/export?project=shop&survey=checkout&format=spss')
  expect(response.headers.get('Content-Type')).toBe('application/zip')
  await writeFile(join(folder, 'answers.zip'), new Uint8Array(await response.arrayBuffer()))
  await run('python3', ['-m', 'zipfile', '-e', 'answers.zip', '.'], { cwd: folder })
  await writeFile(join(folder, 'ask.sps'), `INSERT FILE='answers.sps'.\n${commands}\n`)
  const { stdout, stderr } = await run(pspp, ['-O', 'format=csv', 'ask.sps'], { cwd: folder }).catch((error) => error)
  expect(`${stdout}${stderr}`).not.toMatch(/error|warning/i)
  return stdout
}

describe('an export for SPSS, read by PSPP', () => {
  beforeAll(async () => {
    await run(pspp, ['--version']).catch(() => {
      throw new Error('PSPP is not here: apt-get install pspp, or name it in PSPP')
    })
  })

  it('has the answers with their labels, words and missing values', async () => {
    const kit = await openKit()
    await kit.post(record({ id: 'a', answers: {}, context: { ...context, state: 'dismissed' } }))
    const comment = `it's "hard", said\nAnn: naïve – 难`
    await kit.post(
      record({ id: 'b', done: true, answers: { effort: 2, reasons: ['cost', 'more info'], comment }, context }),
    )
    await kit.post(
      record({ id: 'c', answers: { effort: 7, reasons: [] }, context: { ...context, tookMs: 12345678901 } }),
    )
    const listed = await ask(kit, 'LIST id at day done effort reason.cost reason.more_info v_comment tookMs.')
    expect(parseCsv(listed.slice(listed.indexOf('id,')), { delimiter: ',' }).slice(0, 4)).toEqual([
      ['id', 'at', 'day', 'done', 'effort', 'reason.cost', 'reason.more_info', 'v_comment', 'tookMs'],
      ['a', '10-MAR-2026 11:59:00', '2026/03/10', '0', '-9', '.', '.', '', '.'],
      ['b', '10-MAR-2026 11:59:00', '2026/03/10', '1', '2', '1', '1', `it's "hard", said Ann: naïve – 难`, '.'],
      ['c', '10-MAR-2026 11:59:00', '2026/03/10', '0', '7', '0', '0', '', '1E+010'],
    ])
    const counted = await ask(kit, 'FREQUENCIES effort.')
    expect(counted).toContain('ces2@1, 1 to 7, higher is easier')
    expect(counted).toMatch(/Valid,Disagree,1,.*\n,Strongly agree,1,/)
    expect(counted).toMatch(/Missing,Not answered,1,/)
    expect(counted).toContain('Mean,,4.50')
  })

  it('shows fractions as they are, and whole numbers without', async () => {
    const kit = await openKit()
    const own = { ...context, scale: 'mine@1', range: [1, 5, 0.5], labels: undefined, wording: 'own@1', rate: 0.25 }
    await kit.post(record({ id: 'a', answers: { effort: 4.5 }, context: { ...own, tookMs: 1200 } }))
    await kit.post(record({ id: 'b', answers: { effort: 2 }, context: own }))
    const listed = await ask(kit, 'LIST id effort rate tookMs.')
    expect(parseCsv(listed.slice(listed.indexOf('id,')), { delimiter: ',' }).slice(1, 3)).toEqual([
      ['a', '4.5', '.25', '1200'],
      ['b', '2.0', '.25', '.'],
    ])
  })

  it('keeps two scales apart, also where their codes would meet a point', async () => {
    const kit = await openKit()
    const own = { ...context, scale: 'mine@1', range: [-10, 10, 1], labels: undefined, wording: 'own@1' }
    await kit.post(record({ id: 'a', answers: { effort: -9 }, context: own }))
    await kit.post(record({ id: 'b', answers: {}, context: own }))
    await kit.post(record({ id: 'c' }))
    const listed = await ask(kit, 'LIST id ces2@1.effort mine@1.effort.')
    expect(parseCsv(listed.slice(listed.indexOf('id,')), { delimiter: ',' }).slice(1, 4)).toEqual([
      ['a', '.', '-9'],
      ['b', '.', '-11'],
      ['c', '6', '.'],
    ])
  })
})
