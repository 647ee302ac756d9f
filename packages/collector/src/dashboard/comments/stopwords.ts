/// <reference path="./stopword.d.ts" />
import { ara, deu, eng, fas, fra, heb, hin, ita, jpn, kor, pol, porBr, rus, spa, tur, ukr, zho } from 'stopword'

// Of Kazakh and Uzbek, which are asked in as well, the package has no list.
const lists: Readonly<Record<string, ReadonlySet<string>>> = {
  ar: new Set(ara),
  de: new Set(deu),
  en: new Set(eng),
  es: new Set(spa),
  fa: new Set(fas),
  fr: new Set(fra),
  he: new Set(heb),
  hi: new Set(hin),
  it: new Set(ita),
  ja: new Set(jpn),
  ko: new Set(kor),
  pl: new Set(pol),
  pt: new Set(porBr),
  ru: new Set(rus),
  tr: new Set(tur),
  uk: new Set(ukr),
  zh: new Set(zho),
}

/** Whether a word in small letters is one of those that every sentence of a language has; of an unknown one, only short words are. */
export function isStopword(word: string, locale: string): boolean {
  const list = lists[locale.toLowerCase().split('-')[0] ?? '']
  return list ? list.has(word) || word.length < 2 : word.length < 3
}
