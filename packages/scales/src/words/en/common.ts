import type { CommonWords } from '../locale.js'

export const common: CommonWords = {
  tag: 'en',
  dir: 'ltr',
  why: 'What is the main reason for your answer?',
  send: 'Send',
  skip: 'Skip',
  close: 'Close',
  thanks: 'Thank you!',
  nOfM: '{n} of {m}',
  company: 'The company',
  issue: 'issue',
}
