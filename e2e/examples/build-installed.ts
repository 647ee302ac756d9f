import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Runs a command to its end; throws what it printed where it fails. */
function runIn(folder: string, command: string, args: readonly string[]): void {
  try {
    // The frameworks act up where they are told that a test runs.
    const env = {
      ...process.env,
      NODE_ENV: '',
      NODE_OPTIONS: '',
      NG_CLI_ANALYTICS: 'false',
      NEXT_TELEMETRY_DISABLED: '1',
    }
    execFileSync(command, args, { cwd: folder, encoding: 'utf8', stdio: 'pipe', env })
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string }
    throw new Error(`${command} ${args.join(' ')}: ${stdout}${stderr}`)
  }
}

/**
 * Installs and builds an example in a folder of its own, as somebody does who copies it, with the packages as npm users get them. Its
 * framework is heavy, so that neither the lock file nor `npm test` has it; the example pins it.
 *
 * @param folder an empty one
 * @param endpoint the collector, in the place of the one that the example names
 * @param build its command, as its README or its scripts have it
 */
export function buildInstalled(name: string, folder: string, endpoint: string, build: readonly string[]): void {
  cpSync(join('examples', name), folder, { recursive: true })
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/\.[jt]sx?$/.test(file)) continue
    const code = readFileSync(join(folder, file), 'utf8')
    writeFileSync(join(folder, file), code.replaceAll('https://ces.example.com', endpoint))
  }
  const tarballs = join(folder, 'tarballs')
  mkdirSync(tarballs)
  for (const name of ['scales', 'transport', 'widget']) {
    runIn(join('packages', name), 'npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', tarballs])
  }
  const ours = readdirSync(tarballs).map((file) => `./tarballs/${file}`)
  runIn(folder, 'npm', ['install', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund', ...ours])
  runIn(folder, 'npx', build)
}
