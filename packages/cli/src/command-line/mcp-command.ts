import { EaseKitError } from '@easekit/scales'
import { serveStdio } from '@modelcontextprotocol/server/stdio'
import { createAgentServer } from '../agents/create-agent-server.js'
import { serveOverHttp } from '../agents/serve-over-http.js'
import { createCollectorApi } from '../collector-api/create-collector-api.js'
import { needCollector, projectOf } from './open-collector.js'
import type { Arguments } from './read-arguments.js'
import { exitCodes, type Terminal } from './terminal.js'
import { version } from './version.js'

/** `easekit mcp [--http PORT] [--write]`: until the client leaves, or the process is asked to stop. */
export async function mcpCommand(given: Arguments, terminal: Terminal): Promise<number> {
  const project = projectOf(given, terminal)
  const mayWrite = given.flags.has('write')
  const { http } = given.options
  if (http === undefined) {
    const api = needCollector(given, terminal)
    // What is wrong with address or token is said before a client waits for it.
    await createAgentServer({ api, project, version: version(), mayWrite })
    const handle = serveStdio(() => createAgentServer({ api, project, version: version(), mayWrite }), {
      onerror: ({ message }) => terminal.complain(`easekit: ${message}\n`),
    })
    await terminal.untilStopped()
    await handle.close()
    return exitCodes.fine
  }
  if (!/^\d{1,5}$/.test(http) || Number(http) > 65_535)
    throw new EaseKitError(`\`--http\` is "${http}", expected a port from 0 to 65535`)
  const endpoint = given.options.endpoint ?? terminal.env.EASEKIT_ENDPOINT
  if (!endpoint) throw new EaseKitError('`--endpoint` is missing, expected the address of the collector')
  const { url, close } = await serveOverHttp(Number(http), (token) =>
    createAgentServer({ api: createCollectorApi({ endpoint, token }), project, version: version(), mayWrite }),
  )
  terminal.print(`${url}\n`)
  await terminal.untilStopped()
  await close()
  return exitCodes.fine
}
