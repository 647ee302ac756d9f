import type { SecondStepWords } from '../second-step-words.js'

export const secondStep: SecondStepWords = {
  tag: 'en',
  whyFor: {
    harder: 'What made it hard?',
    neutral: 'What could be easier?',
    easier: 'What made it easy?',
  },
  reasonsFor: {
    harder: {
      'many-steps': 'Too many steps',
      unclear: 'Unclear information',
      slow: 'It took too long',
      error: 'Something did not work',
      'no-help': 'No help when I needed it',
    },
    neutral: {
      'fewer-steps': 'Fewer steps',
      clearer: 'Clearer information',
      faster: 'Less waiting',
      'more-help': 'More help',
    },
    easier: {
      'few-steps': 'Few steps',
      clear: 'Clear information',
      quick: 'It was quick',
      helped: 'Good help',
    },
  },
  comment: 'Your comment',
  commentOptional: 'Your comment (optional)',
  textMissing: 'Please write a few words.',
  itemsMissing: 'Please choose an answer for each line.',
  contactOffer: 'May we contact you about this?',
  contactField: 'E-mail or phone',
  contactConsent: 'I agree that {company} may contact me about this answer.',
  company: 'the company',
  test: 'Test – this answer does not count',
  yourAnswer: 'Your answer: {answer}',
  change: 'Change',
}
