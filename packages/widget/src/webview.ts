import { boot } from './boot.js'
import { checkDeclared } from './check/check-declared.js'
import * as extras from './extras.js'
import type { Modules } from './modules.js'
import { browserPlatform } from './platform.js'
import * as rules from './rules.js'
import * as scales from './scales.js'
import * as view from './view.js'
import { inApp, type Start } from './webview/in-app.js'

// No shop and no chat stands on a page inside an app, and the app says itself when to ask.
const parts: Readonly<Record<string, object>> = {
  view,
  outbox: view,
  check: { lookCloser: checkDeclared },
  extras,
  rules,
  scales,
}
const script = document.currentScript as HTMLScriptElement | null
const start: Start = (platform, given, words) =>
  boot(
    platform,
    script,
    // English is here; the words of another language come with the app.
    (async (name: string) => parts[name] ?? (words?.tag === name && { locale: words })) as Modules,
    'webview',
    given,
  )

// Without the attribute it is a page like any other, in one file.
if (script?.dataset.bridge === undefined) start(browserPlatform())
else inApp(browserPlatform(), script.dataset, start)
