import * as english from '@easekit/scales/locales/en'
import * as transport from '@easekit/transport'
import { boot } from './boot.js'
import * as check from './check/check-declared.js'
import { browserPlatform } from './platform.js'
import { scales } from './scales.js'
import * as session from './session.js'

boot(
  browserPlatform(),
  document.currentScript as HTMLScriptElement | null,
  {
    view: () => Promise.resolve(session),
    outbox: () => Promise.resolve(transport),
    locale: () => Promise.resolve(english),
    check: () => Promise.resolve(check),
    scales: () => Promise.resolve(scales),
  },
  'webview',
)
