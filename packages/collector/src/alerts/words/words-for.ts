import type { AlertLanguage } from '../../projects/alert-options.js'
import type { AlertWords } from './alert-words.js'
import { de } from './de.js'
import { en } from './en.js'
import { fa } from './fa.js'
import { ru } from './ru.js'

const all: Readonly<Record<AlertLanguage, AlertWords>> = { en, ru, fa, de }

/** The words of a language. */
export const wordsFor = (language: AlertLanguage): AlertWords => all[language]
