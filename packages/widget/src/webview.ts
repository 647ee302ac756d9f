import { boot } from './boot.js'
import { checkDeclared } from './check/check-declared.js'
import * as claim from './claim.js'
import * as extras from './extras.js'
import type { Modules } from './modules.js'
import { browserPlatform } from './platform.js'
import * as rules from './rules.js'
import * as scales from './scales.js'
import * as view from './view.js'
import { explainBriefly } from './webview/explain-briefly.js'
import { inApp, type Start } from './webview/in-app.js'

const script = document.currentScript as HTMLScriptElement | null
const isInApp = script?.dataset.bridge !== undefined

// No shop and no chat stands on a page inside an app, and the app says itself when to ask. It also has one such page
// at a time, so that none needs to wait for another.
const parts: Readonly<Record<string, object>> = {
  view,
  outbox: view,
  check: { lookCloser: checkDeclared },
  claim: isInApp ? { claim: (_: unknown, __: unknown, ___: unknown, run: () => unknown) => run() } : claim,
  debug: { explain: explainBriefly },
  extras,
  rules,
  scales,
}
const start: Start = (platform, given, words) =>
  boot(
    platform,
    script,
    (async (name: string) => {
      // English is here; the words of another language come with the app.
      const isTheirs = words?.tag.startsWith(name === 'iw' ? 'he' : name)
      const part = parts[name] ?? (isTheirs ? { locale: words } : undefined)
      if (!part) throw new Error(`${name} is not in this file`)
      return part
    }) as Modules,
    'webview',
    given,
  )

// Without the attribute it is a page like any other, in one file.
if (script && isInApp) inApp(browserPlatform(), script.dataset, start)
else start(browserPlatform())
