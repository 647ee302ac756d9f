import type { LoadPart } from './parts.js'

/** Each `import()` becomes a chunk of its own. */
const parts = {
  session: () => import('../session/ask-when-due.js'),
  outbox: () => import('../response/open-outbox.js'),
  resume: () => import('../eligibility/hand-over/resume-handed-over.js'),
  shops: () => import('../declaration/start-declared-shop.js'),
  triggers: () => import('../declaration/start-declared-trigger.js'),
  chats: () => import('../declaration/start-declared-chat.js'),
  gates: () => import('../eligibility/gates.js'),
  claim: () => import('../eligibility/one-tab-without-locks.js'),
  debug: () => import('../debug/debug-part.js'),
  check: () => import('../declaration/check/full-check.js'),
  instruments: () => import('../declaration/instruments.js'),
  extras: () => import('../view/extras/extra-presentation.js'),
  ar: () => import('@easekit/scales/locales/ar'),
  de: () => import('@easekit/scales/locales/de'),
  en: () => import('@easekit/scales/locales/en'),
  es: () => import('@easekit/scales/locales/es'),
  fa: () => import('@easekit/scales/locales/fa'),
  fr: () => import('@easekit/scales/locales/fr'),
  he: () => import('@easekit/scales/locales/he'),
  hi: () => import('@easekit/scales/locales/hi'),
  it: () => import('@easekit/scales/locales/it'),
  ja: () => import('@easekit/scales/locales/ja'),
  kk: () => import('@easekit/scales/locales/kk'),
  ko: () => import('@easekit/scales/locales/ko'),
  pl: () => import('@easekit/scales/locales/pl'),
  'pt-BR': () => import('@easekit/scales/locales/pt-BR'),
  ru: () => import('@easekit/scales/locales/ru'),
  tr: () => import('@easekit/scales/locales/tr'),
  uk: () => import('@easekit/scales/locales/uk'),
  uz: () => import('@easekit/scales/locales/uz'),
  'zh-CN': () => import('@easekit/scales/locales/zh-CN'),
}

/** The lazy parts as a bundler finds them, and the words of a language by its tag. */
export const loadNpmPart = ((name: keyof typeof parts) => parts[name]()) as LoadPart
