import type { Modules } from './modules.js'

/** The lazy parts as a bundler finds them: each `import()` becomes a chunk of its own. */
export const npmModules = ((name: keyof typeof parts) => parts[name]()) as Modules

const parts = {
  view: () => import('./view.js'),
  outbox: () => import('./open-outbox.js'),
  resume: () => import('./resume.js'),
  shops: () => import('./shops.js'),
  triggers: () => import('./triggers.js'),
  chats: () => import('./chats.js'),
  rules: () => import('./rules.js'),
  claim: () => import('./claim.js'),
  debug: () => import('./debug.js'),
  check: () => import('./check/look-closer.js'),
  scales: () => import('./scales.js'),
  extras: () => import('./extras.js'),
  ar: () => import('@easekit/scales/locales/ar'),
  de: () => import('@easekit/scales/locales/de'),
  es: () => import('@easekit/scales/locales/es'),
  fa: () => import('@easekit/scales/locales/fa'),
  fr: () => import('@easekit/scales/locales/fr'),
  he: () => import('@easekit/scales/locales/he'),
  hi: () => import('@easekit/scales/locales/hi'),
  it: () => import('@easekit/scales/locales/it'),
  // What Hebrew was called before 1989, and still is by some.
  iw: () => import('@easekit/scales/locales/he'),
  ja: () => import('@easekit/scales/locales/ja'),
  kk: () => import('@easekit/scales/locales/kk'),
  ko: () => import('@easekit/scales/locales/ko'),
  pl: () => import('@easekit/scales/locales/pl'),
  pt: () => import('@easekit/scales/locales/pt-BR'),
  ru: () => import('@easekit/scales/locales/ru'),
  tr: () => import('@easekit/scales/locales/tr'),
  uk: () => import('@easekit/scales/locales/uk'),
  uz: () => import('@easekit/scales/locales/uz'),
  zh: () => import('@easekit/scales/locales/zh-CN'),
}
