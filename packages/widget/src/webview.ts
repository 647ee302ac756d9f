import * as english from '@easekit/scales/locales/en'
import { boot } from './boot.js'
import * as check from './check/check-declared.js'
import { browserPlatform } from './platform.js'
import { scales } from './scales.js'
import * as view from './view.js'

boot(
  browserPlatform(),
  document.currentScript as HTMLScriptElement | null,
  {
    view: () => Promise.resolve(view),
    outbox: () => Promise.resolve(view),
    locale: () => Promise.resolve(english),
    check: () => Promise.resolve(check),
    scales: () => Promise.resolve(scales),
  },
  'webview',
)
