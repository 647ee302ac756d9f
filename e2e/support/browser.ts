import { existsSync } from 'node:fs'
import { type Browser, chromium, firefox } from 'playwright-core'
import type { EngineName } from './engine-names.js'

const paths = { chromium: '/usr/bin/chromium', firefox: '/usr/bin/firefox-esr', webkit: '/usr/bin/WebKitWebDriver' }

export const chromiumFlags: string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Where an engine is: named in CHROMIUM, FIREFOX or WEBKIT_DRIVER, else where Debian puts it. */
export function enginePath(name: EngineName): string {
  const variable = { chromium: 'CHROMIUM', firefox: 'FIREFOX', webkit: 'WEBKIT_DRIVER' }[name]
  const path = process.env[variable] ?? paths[name]
  if (!existsSync(path)) {
    throw new Error(`there is no ${name} at ${path}; \`npm test\` installs it on Debian, or name it in ${variable}`)
  }
  return path
}

const shell = '/usr/bin/chromium-headless-shell'

/**
 * Starts the Chromium that the set-up has found or installed. Debian's goes without its windows where it can, as a page opens
 * in a third of the time. Cases of windows, profiles and the back/forward cache start the whole of it themselves.
 */
export function launchChromium(): Promise<Browser> {
  const whole = enginePath('chromium')
  const executablePath = whole === paths.chromium && existsSync(shell) ? shell : whole
  return chromium.launch({ executablePath, args: chromiumFlags })
}

/** Starts the system's own Firefox; its driver speaks WebDriver BiDi with it. */
export function launchFirefox(env?: NodeJS.ProcessEnv): Promise<Browser> {
  const options = { channel: 'moz-firefox', executablePath: enginePath('firefox'), ...(env && { env }) }
  return firefox.launch(options as Parameters<typeof firefox.launch>[0])
}
