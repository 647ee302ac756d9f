import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type RunningCollector, serve } from '../../packages/collector/src/index.js'
import { freePort } from '../../scripts/free-port.mjs'
import { temporaryFolder } from '../support/demo.js'
import { rows } from '../support/rows.js'
import { type Chromium, startChromium } from '../transport/rig/chromium.js'

// A collector behind a real nginx, with the file that examples/self-host has for it.

const folder = temporaryFolder()
let collector: RunningCollector
let nginx: ChildProcess | undefined
let browser: Chromium
let site = ''

function configuration(port: number): string {
  const example = readFileSync('examples/self-host/nginx.conf', 'utf8')
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path temp;`)
  return `daemon off; master_process off; pid nginx.pid; error_log stderr error;
events {}
http {
  ${temporary.join(' ')}
  server {
    listen 127.0.0.1:${port};
    ${example.replace('127.0.0.1:8787', new URL(collector.url).host)}
  }
}
`
}

async function startNginx(): Promise<void> {
  nginx = spawn('/usr/sbin/nginx', ['-p', folder.path, '-e', 'stderr', '-c', 'nginx.conf'], { stdio: 'inherit' })
  await vi.waitFor(() => fetch(`${site}healthz`).then(({ status }) => expect(status).toBe(200)), { timeout: 30_000 })
}

async function stopNginx(): Promise<void> {
  if (!nginx || nginx.exitCode !== null) return
  const ended = once(nginx, 'exit')
  nginx.kill()
  await ended
}

beforeAll(async () => {
  mkdirSync(join(folder.path, 'temp'))
  collector = await serve({
    port: 0,
    host: '127.0.0.1',
    data: folder.path,
    projects: { shop: { config: { surveys: [{ id: 'checkout', scale: 'ces2' }] } }, limited: {} },
    adminToken: 'a-token-of-our-own',
    addressLimit: { perSecond: 0.001, burst: 20 },
    trustedProxies: ['127.0.0.1'],
  })
  const port = await freePort()
  site = `http://127.0.0.1:${port}/ces/`
  writeFileSync(join(folder.path, 'nginx.conf'), configuration(port))
  await startNginx()
  browser = await startChromium()
})
afterAll(async () => {
  await browser?.stop()
  await stopNginx()
  await collector?.close()
  folder.remove()
})

describe('a collector behind nginx', () => {
  it('shows its dashboard and its scripts under the path', async () => {
    const root = await fetch(site, { headers: { Accept: 'text/html' } })
    expect([root.status, root.url]).toEqual([200, `${site}dashboard`])
    for (const name of ['easekit.js', 'dashboard/app.js', 's/kiosk-worker.js']) {
      const { status, headers } = await fetch(site + name)
      expect([name, status, headers.get('Content-Type')]).toEqual([name, 200, 'text/javascript; charset=utf-8'])
    }
  })

  it('serves a kiosk that goes on while nginx is away, and takes its answers after', async () => {
    const { page } = await browser.open()
    await page.goto(`${site}s/shop/checkout?kiosk&lang=en`)
    const isKept = () =>
      page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration(location.href))?.active))
    await expect.poll(isKept).toBe(true)
    await stopNginx()
    await page.reload()
    await page.getByRole('radio', { name: '6 of 7' }).check({ force: true })
    await page.getByRole('button', { name: 'Send' }).click()
    await page.getByRole('button', { name: 'Skip' }).click()
    await page.getByRole('heading', { name: 'Thank you' }).waitFor()
    expect(rows(folder.path)).toEqual([])
    await startNginx()
    await expect.poll(() => rows(folder.path).length, { timeout: 60_000 }).toBe(1)
    expect(rows(folder.path)).toMatchObject([{ done: 1, answers: { effort: 6 } }])
  })

  it('lets the largest record through, in base64', async () => {
    const record = { v: 1, project: 'shop', id: 'large', rev: 1024, done: true, at: 1, survey: 'checkout@1' }
    const text = JSON.stringify({ ...record, answers: { comment: 'x'.repeat(262_000) } })
    const body = `b64:${Buffer.from(text).toString('base64')}`
    const response = await fetch(`${site}v1/responses`, { method: 'POST', body })
    expect([response.status, await response.json()]).toMatchObject([200, { id: 'large', status: 'ok' }])
  })

  it('lets the largest import through', async () => {
    const body = `${JSON.stringify({ v: 1, padding: 'x'.repeat(100_000) })}\n`.repeat(80)
    const headers = { Authorization: 'Bearer a-token-of-our-own', 'Content-Type': 'application/x-ndjson' }
    const response = await fetch(`${site}v1/import?project=shop&dryRun=true`, { method: 'POST', headers, body })
    expect([response.status, await response.json()]).toMatchObject([200, { rows: 80, accepted: 0 }])
  })

  it('believes no address that a visitor claims', async () => {
    const statuses: number[] = []
    for (let at = 0; at < 25; at++) {
      const headers = { 'X-Forwarded-For': `198.51.100.${at}` }
      const body = JSON.stringify({ v: 1, project: 'limited', id: `r${at}`, rev: 1, done: false, at: 1, survey: 'a@1' })
      statuses.push((await fetch(`${site}v1/responses`, { method: 'POST', body, headers })).status)
    }
    expect(statuses[0]).toBe(200)
    expect(statuses.at(-1)).toBe(429)
  })
})
