import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, openSync } from 'node:fs'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bundleCommand } from '../../test/bundle-command.js'

let command: Awaited<ReturnType<typeof bundleCommand>>

beforeAll(async () => {
  command = await bundleCommand()
}, 120_000)
afterAll(() => command.remove())

describe('what easekit prints', () => {
  it('may be left unread, as by a pipe into head', async () => {
    const child = spawn(process.execPath, [command.file, '--help'], { stdio: ['ignore', 'pipe', 'pipe'] })
    child.stdout.destroy()
    const [err, [code]] = await Promise.all([text(child.stderr), once(child, 'close')])
    expect([err, code]).toEqual(['', 0])
  })

  it('may be left unread where it is a complaint, and ends as it would', async () => {
    const child = spawn(process.execPath, [command.file, '--nonsense'], { stdio: ['ignore', 'ignore', 'pipe'] })
    child.stderr.destroy()
    const [code] = await once(child, 'close')
    expect(code).toBe(2)
  })

  it.runIf(existsSync('/dev/full'))('is said in one line not to fit on a disk that is full', async () => {
    const stdio = ['ignore', openSync('/dev/full', 'w'), 'pipe'] as const
    const child = spawn(process.execPath, [command.file, '--help'], { stdio: [...stdio] })
    const [err, [code]] = await Promise.all([child.stderr ? text(child.stderr) : '', once(child, 'close')])
    expect(err).toMatch(/^easekit: the output could not be written: ENOSPC.*\n$/)
    expect(code).toBe(2)
  })
})
