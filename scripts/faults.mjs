// The fault matrix: `npm run faults`, with `--real` under the time constants of a real page (over an hour, for nights),
// with `--full` each case in every engine that can do it, with `--insecure` on a plain-http host name, with
// `--engine firefox` in one engine. What else is given goes to Vitest.
import { spawnSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import { bin, root } from './setup.mjs'

const { values, tokens } = parseArgs({
  strict: false,
  tokens: true,
  options: {
    real: { type: 'boolean' },
    full: { type: 'boolean' },
    insecure: { type: 'boolean' },
    engine: { type: 'string' },
  },
})
const own = new Set(
  tokens.flatMap(({ kind, name, index, inlineValue }) =>
    kind === 'option' && ['real', 'full', 'insecure', 'engine'].includes(name)
      ? name === 'engine' && !inlineValue
        ? [index, index + 1]
        : [index]
      : [],
  ),
)
const rest = process.argv.slice(2).filter((_, index) => !own.has(index))
// Only Chromium can be told that a name means this machine.
const engine = values.insecure ? 'chromium' : values.engine
const environment = {
  ...(values.real && { EASEKIT_SCALE: '1' }),
  ...(values.full && { EASEKIT_FULL: '1' }),
  ...(values.insecure && { EASEKIT_PAGE_HOST: 'insecure.example' }),
  ...(engine && { EASEKIT_ENGINES: engine }),
}
const { status } = spawnSync(
  bin('vitest'),
  ['run', '--project', 'faults', ...(values.real ? ['--testTimeout', '3600000'] : []), ...rest],
  { cwd: root, stdio: 'inherit', env: { ...process.env, ...environment } },
)
process.exit(status ?? 1)
