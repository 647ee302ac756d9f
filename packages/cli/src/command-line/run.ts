import { EaseKitError } from '@easekit/scales'
import { CollectorError } from '../collector-api/collector-error.js'
import { exportCommand } from './export-command.js'
import { importCommand } from './import-command.js'
import { type Arguments, type FlagName, type OptionName, readArguments } from './read-arguments.js'
import { diffCommand, lintCommand, publishCommand, pullCommand } from './survey-commands.js'
import { exitCodes, type Terminal } from './terminal.js'
import { usage } from './usage.js'
import { version } from './version.js'

type Command = (given: Arguments, terminal: Terminal) => Promise<number>
type Name = OptionName | FlagName

const always: readonly Name[] = ['endpoint', 'project']

/** What each command does, and the options that it takes besides those of all. */
const commands: Readonly<Record<string, readonly [Command, ...Name[]]>> = {
  lint: [lintCommand, 'json'],
  diff: [diffCommand, 'json', 'prune'],
  publish: [publishCommand, 'json', 'prune', 'note'],
  pull: [pullCommand, 'json'],
  import: [importCommand, 'json', 'map', 'preset', 'format', 'dry-run'],
  export: [exportCommand, 'survey', 'from', 'to', 'format', 'out'],
  // The SDK takes a while to load, and only this needs it.
  mcp: [async (...given) => (await import('./mcp-command.js')).mcpCommand(...given), 'http', 'write'],
}

/** Runs the command line to its end and resolves to the exit code. Errors are one line, never a stack trace. */
export async function run(terminal: Terminal): Promise<number> {
  try {
    const given = readArguments(terminal.args)
    if (given.flags.has('version')) {
      terminal.print(`${version()}\n`)
      return exitCodes.fine
    }
    if (given.flags.has('help') || given.command === 'help') {
      terminal.print(usage)
      return exitCodes.fine
    }
    const command = Object.hasOwn(commands, given.command) ? commands[given.command] : undefined
    if (!command) {
      throw new EaseKitError(
        `the command is "${given.command}", expected ${Object.keys(commands).join(', ')} (see --help)`,
      )
    }
    const [execute, ...own] = command
    const takes = [...always, ...own]
    // A dry run that a command knows nothing of would be a real one.
    const other = [...(Object.keys(given.options) as OptionName[]), ...given.flags].find(
      (name) => !takes.includes(name),
    )
    if (other) {
      const expected = takes.map((name) => `--${name}`).join(', ')
      throw new EaseKitError(`\`--${other}\` is no option of "${given.command}", expected ${expected} (see --help)`)
    }
    return await execute(given, terminal)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    terminal.complain(`easekit: ${message.split('\n')[0]}\n`)
    return error instanceof CollectorError ? exitCodes.collector : exitCodes.misuse
  }
}
