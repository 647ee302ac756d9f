import { type Locale, matchLocale, type SecondStepWords } from '@easekit/scales'
import { locale as ar } from '@easekit/scales/ces2/ar'
import { locale as de } from '@easekit/scales/ces2/de'
import { locale as en } from '@easekit/scales/ces2/en'
import { locale as es } from '@easekit/scales/ces2/es'
import { locale as fa } from '@easekit/scales/ces2/fa'
import { locale as fr } from '@easekit/scales/ces2/fr'
import { locale as he } from '@easekit/scales/ces2/he'
import { locale as hi } from '@easekit/scales/ces2/hi'
import { locale as it } from '@easekit/scales/ces2/it'
import { locale as ja } from '@easekit/scales/ces2/ja'
import { locale as kk } from '@easekit/scales/ces2/kk'
import { locale as ko } from '@easekit/scales/ces2/ko'
import { locale as pl } from '@easekit/scales/ces2/pl'
import { locale as ptBR } from '@easekit/scales/ces2/pt-BR'
import { locale as ru } from '@easekit/scales/ces2/ru'
import { locale as tr } from '@easekit/scales/ces2/tr'
import { locale as uk } from '@easekit/scales/ces2/uk'
import { locale as uz } from '@easekit/scales/ces2/uz'
import { locale as zhCN } from '@easekit/scales/ces2/zh-CN'
import { secondStep as arSecond } from '@easekit/scales/second-step/ar'
import { secondStep as deSecond } from '@easekit/scales/second-step/de'
import { secondStep as enSecond } from '@easekit/scales/second-step/en'
import { secondStep as esSecond } from '@easekit/scales/second-step/es'
import { secondStep as faSecond } from '@easekit/scales/second-step/fa'
import { secondStep as frSecond } from '@easekit/scales/second-step/fr'
import { secondStep as heSecond } from '@easekit/scales/second-step/he'
import { secondStep as hiSecond } from '@easekit/scales/second-step/hi'
import { secondStep as itSecond } from '@easekit/scales/second-step/it'
import { secondStep as jaSecond } from '@easekit/scales/second-step/ja'
import { secondStep as kkSecond } from '@easekit/scales/second-step/kk'
import { secondStep as koSecond } from '@easekit/scales/second-step/ko'
import { secondStep as plSecond } from '@easekit/scales/second-step/pl'
import { secondStep as ptBRSecond } from '@easekit/scales/second-step/pt-BR'
import { secondStep as ruSecond } from '@easekit/scales/second-step/ru'
import { secondStep as trSecond } from '@easekit/scales/second-step/tr'
import { secondStep as ukSecond } from '@easekit/scales/second-step/uk'
import { secondStep as uzSecond } from '@easekit/scales/second-step/uz'
import { secondStep as zhCNSecond } from '@easekit/scales/second-step/zh-CN'

/** Take out a line here, and its imports above, for a language that nobody buys in: half a kilobyte each. */
const languages: Readonly<Record<string, readonly [Locale, SecondStepWords]>> = {
  ar: [ar, arSecond],
  de: [de, deSecond],
  en: [en, enSecond],
  es: [es, esSecond],
  fa: [fa, faSecond],
  fr: [fr, frSecond],
  he: [he, heSecond],
  hi: [hi, hiSecond],
  it: [it, itSecond],
  ja: [ja, jaSecond],
  kk: [kk, kkSecond],
  ko: [ko, koSecond],
  pl: [pl, plSecond],
  'pt-BR': [ptBR, ptBRSecond],
  ru: [ru, ruSecond],
  tr: [tr, trSecond],
  uk: [uk, ukSecond],
  uz: [uz, uzSecond],
  'zh-CN': [zhCN, zhCNSecond],
}

/** The words in the language of the page, else in English. */
export function wordsIn(tag: string): readonly [Locale, SecondStepWords] {
  return languages[matchLocale([tag], Object.keys(languages))] ?? [en, enSecond]
}
