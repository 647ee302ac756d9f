import { readFile, stat, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { connect } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { adminToken, record, temporaryFolder } from '../../test/collector-kit.js'
import { testCommand } from '../../test/command.js'
import type { Results } from '../index.js'

const command = testCommand()
const env = { EASEKIT_ADMIN_TOKEN: adminToken, EASEKIT_PROJECTS: 'shop' }

const post = (url: string, body: unknown): Promise<Response> =>
  fetch(`${url}/v1/responses`, { method: 'POST', body: JSON.stringify(body) })

const resultsOf = async (url: string): Promise<Results> => {
  const headers = { Authorization: `Bearer ${adminToken}` }
  return (await fetch(`${url}/v1/results?project=shop&survey=checkout`, { headers })).json()
}

describe('easekit-collector', () => {
  it('loses nothing it has acknowledged when it is killed', async () => {
    const data = await temporaryFolder()
    const ids: string[] = []
    for (let round = 0; round < 3; round++) {
      const server = await command.start(['--port', '0', '--data', data], env)
      // A steady stream of answers, cut off by the kill in the middle of it.
      const streams = Array.from({ length: 8 }, async (_, stream) => {
        for (let i = 0; ; i++) {
          const id = `${round}-${stream}-${i}`
          const response = await post(server.url, record({ id, rev: 1, done: true }))
          const verdict = (await response.json()) as { detail: string }
          if (verdict.detail === 'stored') ids.push(id)
          if (ids.length >= (round + 1) * 60) server.process.kill('SIGKILL')
        }
      })
      await Promise.allSettled(streams)
    }
    const again = await command.start(['--port', '0', '--data', data], env)
    for (const id of ids) {
      const verdict = await (await post(again.url, record({ id, rev: 1, done: true }))).json()
      expect(verdict).toMatchObject({ id, detail: 'duplicate' })
    }
    const { counts, series } = await resultsOf(again.url)
    expect(counts.answered).toBeGreaterThanOrEqual(ids.length)
    expect([counts.completed, series[0]?.count]).toEqual([counts.answered, counts.answered])
  })

  it('counts for two processes on one database', async () => {
    const data = await temporaryFolder()
    const servers = await Promise.all([1, 2].map(() => command.start(['--port', '0', '--data', data], env)))
    const sent = servers.flatMap(({ url }, server) =>
      Array.from({ length: 40 }, async (_, i) => {
        const own = await (await post(url, record({ id: `${server}-${i}` }))).json()
        const shared = await (await post(url, record({ id: `both-${i}`, rev: 1 + server }))).json()
        return [own, shared]
      }),
    )
    for (const verdict of (await Promise.all(sent)).flat()) expect(verdict).toMatchObject({ status: 'ok' })
    const results = await Promise.all(servers.map(({ url }) => resultsOf(url)))
    expect(results.map(({ counts }) => counts.answered)).toEqual([120, 120])
  })

  it.each(['SIGTERM', 'SIGINT'] as const)('stops cleanly on %s, even with connections open', async (signal) => {
    const server = await command.start(['--port', '0', '--data', await temporaryFolder()], env)
    await post(server.url, record()) // Leaves a kept-alive connection behind.
    const { port } = new URL(server.url)
    const stuck = connect(Number(port), 'localhost')
    stuck.on('error', () => {})
    onTestFinished(() => {
      stuck.destroy()
    })
    await new Promise<void>((resolve) => {
      stuck.write('POST /v1/responses HTTP/1.1\r\nHost: a\r\nContent-Length: 1000\r\n\r\n{"v"', () => resolve())
    })
    expect(await server.stop(signal)).toBe(0)
  })

  it('makes an admin token at its first start, shows it once, and keeps it to its owner', async () => {
    const data = join(await temporaryFolder(), 'made', 'here')
    const first = await command.start(['serve', '--port', '0', '--data', data, '--projects', 'shop'])
    const token = (await readFile(join(data, 'admin-token'), 'utf8')).trim()
    expect(token).toMatch(/^\S{32}$/)
    // The line with the token comes after the address, at which `start` already resolves.
    await expect.poll(() => first.out()).toContain(token)
    expect((await stat(join(data, 'admin-token'))).mode & 0o777).toBe(0o600)
    const headers = { Authorization: `Bearer ${token}` }
    expect((await fetch(`${first.url}/v1/projects`, { headers })).status).toBe(200)
    await first.stop('SIGTERM')
    const second = await command.start(['--port', '0', '--data', data, '--projects', 'shop'])
    expect(second.out()).not.toContain(token)
    expect((await fetch(`${second.url}/v1/projects`, { headers })).status).toBe(200)
  })

  it('logs JSON lines without the token or anything of the answers', async () => {
    const data = await temporaryFolder()
    const server = await command.start(['--port', '0', '--data', data, '--log', 'debug'], env)
    await post(server.url, record({ answers: { effort: 6, comment: 'confidential' } }))
    await post(server.url, record({ id: 'r2', answers: { effort: 'confidential' } }))
    await post(server.url, record({ id: 'r3', survey: 'confidential' }))
    await fetch(`${server.url}/v1/responses`, { method: 'POST', body: 'confidential' })
    await server.stop('SIGTERM')
    const lines = server
      .err()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines.map(({ msg }) => msg)).toEqual([
      'the collector listens',
      'a record is held',
      'a record is held',
      'a body could not be read',
      'the collector has stopped',
    ])
    for (const secret of ['confidential', adminToken, '127.0.0.1', '::1']) expect(server.err()).not.toContain(secret)
  })

  it('reads a config file, which the environment and the command line override', async () => {
    const folder = await temporaryFolder()
    const config = join(folder, 'easekit.json')
    const projects = { shop: { floor: 3 }, demo: { demo: true, floor: 1 } }
    await writeFile(
      config,
      JSON.stringify({ port: 1, data: join(folder, 'data'), adminToken: 'x'.repeat(20), projects }),
    )
    const server = await command.start(['--config', config, '--projects', 'demo, extra'], {
      PORT: '0',
      EASEKIT_ADMIN_TOKEN: adminToken,
    })
    const response = await fetch(`${server.url}/v1/projects`, { headers: { Authorization: `Bearer ${adminToken}` } })
    expect(await response.json()).toEqual({
      reader: 'records',
      publishes: true,
      projects: [
        { id: 'demo', floor: 1, demo: true, isPaused: false },
        { id: 'extra', floor: 5, demo: false, isPaused: false },
      ],
    })
  })

  it('takes the token of readers of results from its options, before the environment and the file', async () => {
    const folder = await temporaryFolder()
    const config = join(folder, 'easekit.json')
    await writeFile(config, JSON.stringify({ resultsToken: 'in-the-file-0123456789' }))
    const names = ['on-the-line-0123456789', 'in-environment-0123456789', 'in-the-file-0123456789'] as const
    for (const [at, token] of names.entries()) {
      const server = await command.start(
        ['--port', '0', '--data', folder, '--config', config, ...(at === 0 ? ['--results-token', names[0]] : [])],
        { ...env, ...(at < 2 ? { EASEKIT_RESULTS_TOKEN: names[1] } : {}) },
      )
      const response = await fetch(`${server.url}/v1/projects`, { headers: { Authorization: `Bearer ${token}` } })
      expect(await response.json()).toMatchObject({ reader: 'results' })
      expect(server.out() + server.err()).not.toContain(token)
      await server.stop('SIGTERM')
    }
  })

  it('names a token that cannot be used as it was given, and does not show it', async () => {
    const folder = await temporaryFolder()
    const data = join(folder, 'data')
    const poor = await temporaryFolder()
    await writeFile(join(poor, 'admin-token'), 'short')
    const config = async (content: string): Promise<string> => {
      const path = join(folder, `${content.length}.json`)
      await writeFile(path, content)
      return path
    }
    const cases: [string[], Record<string, string>, string][] = [
      [
        ['--data', data],
        { ...env, EASEKIT_ADMIN_TOKEN: 'short' },
        '`EASEKIT_ADMIN_TOKEN` must be at least 16 characters',
      ],
      [['--data', data, '--results-token', 'a b'.repeat(9)], env, '`--results-token` must be at least 16 characters'],
      [['--data', data, '--results-token', ''], env, '`--results-token` must be at least 16 characters'],
      [['--data', data], { ...env, EASEKIT_RESULTS_TOKEN: 'short' }, '`EASEKIT_RESULTS_TOKEN` must be at least 16'],
      [['--data', data, '--results-token', adminToken], env, '`--results-token` must be at least 16 characters'],
      [
        ['--data', data, '--config', await config('{"resultsToken": "short"}')],
        env,
        '`resultsToken` must be at least 16 characters',
      ],
      [
        ['--data', data, '--config', await config('{"adminToken": "short"}')],
        { EASEKIT_PROJECTS: 'shop' },
        '`adminToken` must be at least 16 characters',
      ],
      [
        ['--data', poor],
        { EASEKIT_PROJECTS: 'shop' },
        `\`${join(poor, 'admin-token')}\` must be at least 16 characters`,
      ],
    ]
    for (const [args, environment, message] of cases) {
      const { code, out, err } = await command.run(args, environment)
      expect([code, out]).toEqual([1, ''])
      expect(err).toMatch(/^easekit-collector: .*\n$/)
      expect(err).toContain(message)
      expect(err).not.toMatch(/\bshort\b|a ba|test-token/)
    }
  })

  it('prints its help and version', async () => {
    const help = await command.run(['--help'])
    expect([help.code, help.err]).toEqual([0, ''])
    expect(help.out).toContain('Usage: easekit-collector')
    for (const asked of ['-h', 'help']) expect(await command.run([asked])).toEqual(help)
    expect((await command.run(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/)
  })

  it('prints for a reader who has seen enough', async () => {
    expect(await command.runUnread(['--help'])).toEqual({ code: 0, err: '' })
  })

  it('says in one line what keeps it from starting', async () => {
    const folder = await temporaryFolder()
    const taken = createServer().listen(0)
    onTestFinished(() => {
      taken.close()
    })
    const { port } = taken.address() as AddressInfo
    const file = join(folder, 'file')
    await writeFile(file, '')
    const config = async (content: string): Promise<string> => {
      const path = join(folder, `${Math.random()}.json`)
      await writeFile(path, content)
      return path
    }
    const data = join(folder, 'data')
    const cases: [string[], Record<string, string>, string][] = [
      [['--port', String(port), '--data', data], env, `port ${port} is taken by another program, choose another one`],
      [
        ['--data', file],
        { EASEKIT_PROJECTS: 'shop' },
        `\`data\` must be a folder that can be written, got "${file}" (ENOTDIR)`,
      ],
      [['--data', join(file, 'x')], { EASEKIT_PROJECTS: 'shop' }, '(ENOTDIR)'],
      [
        ['--data', '/proc/x'],
        { EASEKIT_PROJECTS: 'shop' },
        '`data` must be a folder that can be written, got "/proc/x" (ENOENT)',
      ],
      [['--data', file], env, `the database at "${join(file, 'easekit.db')}" must be a file that can be written`],
      [
        ['--database', 'mysql://a:secret@b/c', '--data', data],
        env,
        '`database` must be a URL such as postgres://user:password@host/name, got one of "mysql"\n',
      ],
      [['--port', '70000', '--data', data], env, '`port` must be an integer from 0 to 65535, got 70000'],
      [['--port', 'http', '--data', data], env, '`port` must be an integer from 0 to 65535, got "http"'],
      [['--data', data], {}, '`projects` must name at least one project: --projects shop, or EASEKIT_PROJECTS'],
      [['--data', data], { EASEKIT_PROJECTS: 'a b' }, '`projects` must be ids of 1–64 letters'],
      [['--prot', '1'], env, "Unknown option '--prot' (see --help)"],
      [
        ['migrate'],
        env,
        'the command must be "serve", "backup", "recount", "token" or "link", got "migrate" (see --help)',
      ],
      [['--log', 'loud'], env, '`--log` must be debug, info, warn, error, silent, got "loud"'],
      [['--config', join(folder, 'none.json')], env, `(ENOENT)`],
      [['--config', await config('{"port":')], env, 'must be JSON: '],
      [['--config', await config('{"adminToken": secret-1}')], env, "must be JSON: Unexpected token 's'\n"],
      [
        ['--config', await config('{"adminToken": 12345678}')],
        env,
        'text of at least 16 characters, got something else',
      ],
      [['--config', await config('[]')], env, 'must be a JSON object, got a list'],
      [['--config', await config('{"port":"8787"}')], env, '`port` must be a number, got "8787"'],
      [['--config', await config('{"prot":1}')], env, '`prot` is no field, expected port, host, data,'],
      [
        ['--config', await config('{"projects":{"shop":{"floor":2}}}')],
        {},
        '`projects.shop.floor` must be an integer from 3 to 10',
      ],
    ]
    for (const [args, environment, message] of cases) {
      const { code, out, err } = await command.run(args, environment)
      expect([code, out]).toEqual([1, ''])
      expect(err).toMatch(/^easekit-collector: .*\n$/)
      expect(err).toContain(message)
    }
  })
})
