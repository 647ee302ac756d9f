import { createRequire } from 'node:module'
import { EaseKitError } from '@easekit/scales'
import { pino } from 'pino'
import { serve } from '../server/serve.js'
import { maintain } from './maintain.js'
import { readSettings, type TokenNames } from './read-settings.js'
import { usage } from './usage.js'

/** The outside world of the command line, so that tests can stand in for it. */
export interface Terminal {
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string | undefined>>
  readonly print: (text: string) => void
  readonly complain: (text: string) => void
  /** Calls back when the process is asked to stop. */
  readonly onStop: (stop: () => void) => void
}

/** Runs the command line to its end and resolves to the exit code. Errors are one line, never a stack trace. */
export async function run({ args, env, print, complain, onStop }: Terminal): Promise<number> {
  let named: Partial<TokenNames> = {}
  try {
    const command = readSettings(args, env)
    if (command.type === 'help') print(usage)
    if (command.type === 'version') print(`${version()}\n`)
    if (command.type === 'help' || command.type === 'version') return 0
    if (command.type !== 'serve') {
      print(await maintain(command))
      return 0
    }
    named = command.named
    const { log: level = 'info', projects, ...settings } = command.settings
    if (!projects)
      throw new EaseKitError('`projects` must name at least one project: --projects shop, or EASEKIT_PROJECTS')
    const log = pino({ level }, pino.destination({ dest: 2, sync: true }))
    const collector = await serve({ ...settings, projects, log, ownsProcess: true })
    print(`EaseKit collector: ${collector.url}\nDashboard: ${collector.url}/dashboard\n`)
    if (collector.isNewToken) {
      print(`Admin token, also kept in ${settings.data ?? './data'}/admin-token: ${collector.adminToken}\n`)
    }
    await new Promise<void>(onStop)
    await collector.close()
    return 0
  } catch (error) {
    const message = inWordsOfUser(error instanceof Error ? error.message : String(error), named)
    complain(`easekit-collector: ${message.split('\n')[0]}\n`)
    return 1
  }
}

// The collector names its own option, which nobody has written who starts it from here.
function inWordsOfUser(message: string, named: Partial<TokenNames>): string {
  return Object.entries(named).reduce(
    (text, [field, name]) => text.replace(`\`${field}\``, () => `\`${name}\``),
    message,
  )
}

function version(): string {
  const { version } = createRequire(import.meta.url)('@easekit/collector/package.json') as { version: string }
  return version
}
