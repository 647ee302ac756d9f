import type { Platform } from '../api/platform.js'
import { startFromPage } from '../start/start-from-page.js'
import { oneFileParts } from './one-file-parts.js'
import { type Start, startInApp } from './start-in-app.js'

/** Starts EaseKit with all its parts at hand: inside an app, or, without the attribute, on a page like any other. */
export function startInOneFile(platform: Platform, script: HTMLScriptElement | null): void {
  const isInApp = script?.dataset.bridge !== undefined
  const start: Start = (platform, given, words) => {
    const load = oneFileParts(isInApp, words)
    startFromPage({ platform, script, load, channel: 'webview', given })
  }
  if (isInApp) startInApp(platform, script.dataset, start)
  else start(platform)
}
