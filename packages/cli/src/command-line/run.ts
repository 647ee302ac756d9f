import { EaseKitError } from '@easekit/scales'
import { CollectorError } from '../collector-api/collector-error.js'
import { exportCommand } from './export-command.js'
import { importCommand } from './import-command.js'
import { type Arguments, readArguments } from './read-arguments.js'
import { diffCommand, lintCommand, publishCommand, pullCommand } from './survey-commands.js'
import { exitCodes, type Terminal } from './terminal.js'
import { usage } from './usage.js'
import { version } from './version.js'

type Command = (given: Arguments, terminal: Terminal) => Promise<number>

const commands: Readonly<Record<string, Command>> = {
  lint: lintCommand,
  diff: diffCommand,
  publish: publishCommand,
  pull: pullCommand,
  import: importCommand,
  export: exportCommand,
  // The SDK takes a while to load, and only this needs it.
  mcp: async (...given) => (await import('./mcp-command.js')).mcpCommand(...given),
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
    return await command(given, terminal)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    terminal.complain(`easekit: ${message.split('\n')[0]}\n`)
    return error instanceof CollectorError ? exitCodes.collector : exitCodes.misuse
  }
}
