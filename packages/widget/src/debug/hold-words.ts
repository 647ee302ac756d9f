import type { Gate } from '../api/explanation.js'
import { gateWords } from './gate-words.js'

/** What besides the gates keeps a survey from being shown, in words. Those of the second kind last until somebody mends them. */
const passing: Readonly<Record<string, string>> = {
  typing: 'somebody was typing, and went on for a minute',
  paying: 'a field of a payment service had the focus for a minute',
  'dialog-open': 'a dialog of the page was open for a minute',
  'tab-hidden': 'the tab was in the background',
  'page-loading': 'the page was not ready for a minute',
  printing: 'the page was being printed',
  fullscreen: 'something filled the screen for a minute',
  'another-tab': 'another tab of this site was showing a survey',
  'another-survey-open': 'another survey was open on this page',
  'too-late': 'the signal was more than ten minutes old, its delay not counted',
  'taken-over': 'the page that followed has gone on with it',
  destroyed: 'EaseKit was ended on this page',
}
const lasting: Readonly<Record<string, string>> = {
  'language-missing': 'the language of the page has no words for it',
  'mount-missing': 'the page has no element where it should stand',
  mistaken: 'it has a mistake, which the console names',
  'unknown-survey': 'there is no survey of this id',
}

/** Why a survey was not shown, in words, and whether that lasts until somebody mends it. */
export function whyHeld(reason: string): { readonly words: string; readonly isLasting: boolean } {
  const failed = reason.startsWith('could not load')
  const words = lasting[reason] ?? passing[reason] ?? gateWords[reason as Gate]?.[1] ?? reason
  return { words, isLasting: failed || reason in lasting }
}
