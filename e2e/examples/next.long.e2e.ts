import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, it, onTestFinished } from 'vitest'
import { temporaryFolder } from '../support/demo.js'
import { popup } from '../support/popup.js'
import { testBrowser } from '../support/test-browser.js'
import { buildInstalled } from './build-installed.js'
import { testSite } from './test-site.js'

const browser = testBrowser()
const site = testSite()

// Two hundred megabytes, installed and built: minutes on a busy machine.
const patienceMs = 1_800_000

it(
  'Next renders the page on its server, and asks in the browser',
  async () => {
    const { path: folder, remove } = temporaryFolder()
    onTestFinished(remove)
    buildInstalled('next', folder, site.collector(), ['next', 'build'])
    const server = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'start', '--port', '0'], {
      cwd: folder,
      env: { ...process.env, NODE_ENV: 'production', NODE_OPTIONS: '', NEXT_TELEMETRY_DISABLED: '1' },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    onTestFinished(async () => {
      const ended = once(server, 'exit')
      server.kill()
      await ended
    })
    let said = ''
    server.stdout.on('data', (part) => {
      said += part
    })
    const origin = () => /http:\/\/localhost:\d+/.exec(said)?.[0]
    await expect.poll(origin, { timeout: 120_000 }).toBeDefined()
    // Until it listens there is nothing to fetch.
    await expect.poll(() => said, { timeout: 120_000 }).toContain('Ready')

    const html = await (await fetch(`${origin()}/thanks/next-1`)).text()
    expect(html).toContain('Thank you for order')
    expect(html).not.toContain('ease-kit')

    const page = await browser.newPage()
    const troubles: string[] = []
    page.on('pageerror', (error) => troubles.push(String(error)))
    await page.goto(`${origin()}/thanks/next-1`)
    await popup(page)
      .point(/^6 of 7/)
      .click()
    await expect.poll(() => site.answers('next-1')).toEqual([{ effort: 6 }])
    expect(troubles).toEqual([])
  },
  patienceMs,
)
