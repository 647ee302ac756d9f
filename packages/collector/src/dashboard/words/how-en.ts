import type { HowWords } from './how-words.js'

/** English. */
export const howEn: HowWords = {
  how: {
    counted: 'Counted',
    window: 'Period',
    allTime: 'all days so far (UTC)',
    since: (day) => `from ${day} until today (UTC days)`,
    until: (day) => `all days until ${day} (UTC)`,
    days: (between) => `${between} (UTC days)`,
    shown: (count) => `${count} questions shown`,
    figures: {
      points: 'Average = sum of (point × answers on it) ÷ all answers.',
      percent: 'Share = answers on the counted points ÷ all answers.',
      'net-points': 'Net = share of the easy points − share of the hard points.',
    },
    interval:
      'The 95% interval is a t interval with one pseudo-answer at each end of the scale (after Agresti and Caffo 2000).',
    histogram: [
      'Answers on each point; share = answers on the point ÷ all answers. Bars are as long as the largest allows.',
    ],
    funnel: [
      'Share = responses that came to the stage ÷ questions shown.',
      'Ignored or still open = shown − answered − closed without an answer.',
    ],
    reasons: [
      'Answers that give the reason. One answer may give several, so that they add up to more than all answers.',
    ],
  },
}
