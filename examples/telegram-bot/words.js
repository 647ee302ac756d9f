import { matchLocale } from '@easekit/scales'
import { locale as de } from '@easekit/scales/locales/de'
import { locale as en } from '@easekit/scales/locales/en'
import { locale as ru } from '@easekit/scales/locales/ru'
import { secondStep as deSecond } from '@easekit/scales/second-step/de'
import { secondStep as enSecond } from '@easekit/scales/second-step/en'
import { secondStep as ruSecond } from '@easekit/scales/second-step/ru'

/** The languages that the bot speaks; `@easekit/scales` has more. */
const languages = { de: [de, deSecond], en: [en, enSecond], ru: [ru, ruSecond] }

/** The words in the language of a person's Telegram, else in English. @param {string} tag */
export function wordsIn(tag) {
  return languages[matchLocale([tag], Object.keys(languages))] ?? languages.en
}
