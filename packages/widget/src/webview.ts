import * as english from '@easekit/scales/locales/en'
import { boot } from './boot.js'
import * as check from './check/check-declared.js'
import * as due from './due.js'
import type { Modules } from './modules.js'
import { browserPlatform } from './platform.js'
import * as scales from './scales.js'
import * as view from './view.js'

const parts: Readonly<Record<string, object>> = { due, view, outbox: view, check, scales }

boot(
  browserPlatform(),
  document.currentScript as HTMLScriptElement | null,
  (async (name: string) => parts[name] ?? english) as Modules,
  'webview',
)
