import { instruments } from '@easekit/widget/declaration'
import { type HeadlessOptions, type HeadlessSurvey, openSurvey } from '@easekit/widget/headless'
import type { HostedSurvey } from './find-hosted.js'
import type { PageState } from './page-state.js'
import type { SpokenWords } from './spoken-words.js'

/** The way of the records, and the clock. */
export type Recording = Pick<HeadlessOptions, 'outbox' | 'now'>

// Nothing is recorded of what is only looked at.
const nowhere = { put: async () => 2 } as unknown as NonNullable<HeadlessOptions['outbox']>

/**
 * Opens a survey as the popup and every other drawer does, so that its words and records are the same. The page draws digits,
 * never faces, and says so.
 *
 * @throws EaseKitError where the language has no words for the instrument
 */
export function openHosted(
  { declared }: Pick<HostedSurvey, 'declared'>,
  { locale, secondStep }: SpokenWords,
  { id, channel, subject, attributes }: Pick<PageState, 'id' | 'channel' | 'subject' | 'attributes'>,
  { outbox = nowhere, now }: Recording = {},
): HeadlessSurvey {
  const {
    id: survey,
    version,
    company,
    companyIsPlural,
    issue,
    question,
    items,
    why,
    thanks,
    contact,
    layout,
  } = declared
  return openSurvey({
    survey: {
      ...given({ version, company, companyIsPlural, issue, question, items, why, thanks, contact, layout }),
      id: survey,
      scale: instruments[declared.scale],
      glyph: 'number',
    },
    locale,
    secondStep,
    channel,
    trigger: channel,
    source: 'hosted',
    id,
    outbox,
    ...given({ subject, attributes, now }),
  })
}

function given<T extends object>(fields: T): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T
}
