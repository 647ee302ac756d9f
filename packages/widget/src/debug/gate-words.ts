import type { CheckedSurvey } from '../api/checked-options.js'
import type { Gate, GateResult } from '../api/explanation.js'

/** What each gate means where it lets a survey through, and where it holds it back. */
export const gateWords: Readonly<Record<Gate, readonly [passes: string, holds: string]>> = {
  subject: ['this order or chat was not asked about yet', 'this order or chat was asked about before'],
  holdout: ['this visitor is not in the group that is never asked', 'this visitor is in the group that is never asked'],
  sample: ['this visitor is in the sample', 'this visitor is not in the sample'],
  'survey-cooldown': ['this survey was not shown here lately', 'this survey was shown here not long ago'],
  'any-cooldown': ['no survey was shown here lately', 'a survey was shown here not long ago'],
  dismissed: ['no survey was closed here without an answer lately', 'a survey was closed here without an answer'],
  'dismissed-twice': [
    'the last two surveys were not both closed',
    'the last two surveys were closed without an answer',
  ],
  cancelled: ['nothing has taken the question back', 'something has taken the question back'],
  session: ['there is room for a survey in this visit', 'enough surveys were shown in this visit'],
  quota: ['this survey was not shown here too often', 'this survey was shown here as often as it may'],
  schedule: ['now is within the schedule', 'now is outside the schedule'],
  paused: ['this survey is not paused', 'this survey is paused in the collector'],
  url: ['this page is one of those to ask on', 'this page is none of those to ask on'],
  referrer: ['the visitor came from a page that fits', 'the visitor came from elsewhere'],
  device: ['this kind of device is asked', 'this kind of device is not asked'],
  language: ['the page is in a language that is asked', 'the page is in another language'],
  attributes: ['the visitor has the attributes', 'the visitor has other attributes'],
  visitor: ['new or returning, as wanted', 'new where returning is wanted, or the other way round'],
}

/**
 * Says why a gate is open or closed.
 *
 * @param holdout share of visitors who are never asked, 0 to 1
 */
export function inWords({ gate, pass }: GateResult, holdout: number, { sampleRate = 1 }: CheckedSurvey): string {
  const said = gateWords[gate][pass ? 0 : 1]
  if (gate === 'sample') return `${said}, ${percent(sampleRate)} of all`
  if (gate === 'holdout') return `${said}, ${percent(holdout)} of all`
  return said
}

function percent(share: number): string {
  return `${Math.round(share * 1000) / 10} %`
}
