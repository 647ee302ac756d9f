import { fillCompany } from './fill-company.js'
import type { SecondStepWords } from './second-step-words.js'

/**
 * What a person who wants to be contacted agrees to, with the name of the company, bidi-isolated; without a name the
 * sentence says "the company".
 *
 * @example contactConsent(secondStep, 'Acme') // I agree that Acme may contact me about this answer.
 */
export const contactConsent = (words: SecondStepWords, company?: string): string =>
  fillCompany(words.contactConsent, words, company)
