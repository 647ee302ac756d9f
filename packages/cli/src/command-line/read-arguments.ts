import { parseArgs } from 'node:util'
import { EaseKitError } from '@easekit/scales'

/** A command line, read. */
export interface Arguments {
  readonly command: string
  readonly files: readonly string[]
  readonly options: Readonly<Partial<Record<OptionName, string>>>
  readonly flags: ReadonlySet<FlagName>
}

const optionNames = [
  'endpoint',
  'project',
  'map',
  'preset',
  'format',
  'survey',
  'from',
  'to',
  'out',
  'note',
  'http',
] as const
const flagNames = ['dry-run', 'prune', 'write', 'json', 'help', 'version'] as const
export type OptionName = (typeof optionNames)[number]
export type FlagName = (typeof flagNames)[number]

/**
 * Reads a command line.
 *
 * @throws EaseKitError for an option that is not known
 */
export function readArguments(args: readonly string[]): Arguments {
  const { values, positionals } = parse(args)
  const [command = 'help', ...files] = positionals
  return {
    command,
    files,
    options: Object.fromEntries(
      optionNames.flatMap((name) => (typeof values[name] === 'string' ? [[name, values[name]]] : [])),
    ),
    flags: new Set(flagNames.filter((name) => values[name] === true)),
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        ...Object.fromEntries(optionNames.map((name) => [name, { type: 'string' as const }])),
        ...Object.fromEntries(
          flagNames.map((name) => [name, { type: 'boolean' as const, ...(name === 'help' && { short: 'h' }) }]),
        ),
      },
    })
  } catch (error) {
    const [first = ''] = (error instanceof Error ? error.message : String(error)).split(/\. |\n/)
    throw new EaseKitError(`${first} (see --help)`)
  }
}
