import type { Locale, SecondStepWords } from '@easekit/scales'
import type { SpokenWords } from './spoken-words.js'

type Loaders = Readonly<
  Record<string, readonly [() => Promise<{ locale: Locale }>, () => Promise<{ secondStep: SecondStepWords }>]>
>

// Each by its name, so that a bundler finds them.
const loaders: Loaders = {
  ar: [() => import('@easekit/scales/locales/ar'), () => import('@easekit/scales/second-step/ar')],
  de: [() => import('@easekit/scales/locales/de'), () => import('@easekit/scales/second-step/de')],
  en: [() => import('@easekit/scales/locales/en'), () => import('@easekit/scales/second-step/en')],
  es: [() => import('@easekit/scales/locales/es'), () => import('@easekit/scales/second-step/es')],
  fa: [() => import('@easekit/scales/locales/fa'), () => import('@easekit/scales/second-step/fa')],
  fr: [() => import('@easekit/scales/locales/fr'), () => import('@easekit/scales/second-step/fr')],
  he: [() => import('@easekit/scales/locales/he'), () => import('@easekit/scales/second-step/he')],
  hi: [() => import('@easekit/scales/locales/hi'), () => import('@easekit/scales/second-step/hi')],
  it: [() => import('@easekit/scales/locales/it'), () => import('@easekit/scales/second-step/it')],
  ja: [() => import('@easekit/scales/locales/ja'), () => import('@easekit/scales/second-step/ja')],
  kk: [() => import('@easekit/scales/locales/kk'), () => import('@easekit/scales/second-step/kk')],
  ko: [() => import('@easekit/scales/locales/ko'), () => import('@easekit/scales/second-step/ko')],
  pl: [() => import('@easekit/scales/locales/pl'), () => import('@easekit/scales/second-step/pl')],
  'pt-BR': [() => import('@easekit/scales/locales/pt-BR'), () => import('@easekit/scales/second-step/pt-BR')],
  ru: [() => import('@easekit/scales/locales/ru'), () => import('@easekit/scales/second-step/ru')],
  tr: [() => import('@easekit/scales/locales/tr'), () => import('@easekit/scales/second-step/tr')],
  uk: [() => import('@easekit/scales/locales/uk'), () => import('@easekit/scales/second-step/uk')],
  uz: [() => import('@easekit/scales/locales/uz'), () => import('@easekit/scales/second-step/uz')],
  'zh-CN': [() => import('@easekit/scales/locales/zh-CN'), () => import('@easekit/scales/second-step/zh-CN')],
}

/** Loads the words of a language by a tag of `localeTags`, and English for any other. */
export async function loadWords(tag: string): Promise<SpokenWords> {
  const [loadLocale, loadSecond] = (loaders[tag] ?? loaders.en) as NonNullable<Loaders[string]>
  const [{ locale }, { secondStep }] = await Promise.all([loadLocale(), loadSecond()])
  return { locale, secondStep }
}
