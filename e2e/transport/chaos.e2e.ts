import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { isFull } from '../support/full.js'
import { enginesOf } from './engines.js'

const run = promisify(execFile)
const engines = enginesOf(1).filter((name) => name === 'chromium' || (isFull && name === 'firefox'))

it.each(engines)('loses and doubles nothing in ten seconds of the command in %s', async (engine) => {
  const minutes = `${1 / 6}`
  const asked = ['scripts/chaos.mjs', '--minutes', minutes, '--seed', '20261121', '--engine', engine]
  // Where it ends with 1, what was lost is in what it printed.
  const { stdout } = await run(process.execPath, asked).catch((error: { stdout: string }) => error)
  for (const kind of ['losses', 'doubles', 'disturbances']) expect(stdout).toContain(`${kind}: 0\n`)
  expect(Number(/submissions\D+(\d+)/.exec(stdout)?.[1])).toBeGreaterThan(5)
})
