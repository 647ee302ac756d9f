import { boot } from './boot.js'
import * as check from './check/check-declared.js'
import type { Modules } from './modules.js'
import { browserPlatform } from './platform.js'
import * as scales from './scales.js'
import * as view from './view.js'

const parts: Readonly<Record<string, object>> = { view, outbox: view, check, scales }

boot(
  browserPlatform(),
  document.currentScript as HTMLScriptElement | null,
  (async (name: string) => parts[name]) as Modules,
  'webview',
)
