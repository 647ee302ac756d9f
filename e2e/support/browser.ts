import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

/** Starts the Chromium that the set-up has found or installed. */
export function launchChromium(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'
  if (!existsSync(executablePath)) {
    throw new Error(`there is no Chromium at ${executablePath}; \`npm test\` installs one, or name it in CHROMIUM`)
  }
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}
