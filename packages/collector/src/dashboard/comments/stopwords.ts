/// <reference path="./stopword.d.ts" />
import { deu, eng, fas, fra, rus, spa } from 'stopword'

const lists: Readonly<Record<string, ReadonlySet<string>>> = {
  de: new Set(deu),
  en: new Set(eng),
  es: new Set(spa),
  fa: new Set(fas),
  fr: new Set(fra),
  ru: new Set(rus),
}

/** Whether a word in small letters is one of those that every sentence of a language has; of an unknown one, only short words are. */
export function isStopword(word: string, locale: string): boolean {
  const list = lists[locale.toLowerCase().split('-')[0] ?? '']
  return list ? list.has(word) || word.length < 2 : word.length < 3
}
