import { issueNames, localeTags } from '@easekit/scales'
import { scaleIds } from '@easekit/widget/declaration'
import type { FieldName, SectionName } from './surveys-words.js'

/** How a field is filled in. `percent` is a share of 0 to 1, `seconds` are kept as ms, `lines` as a list. */
export type FieldKind =
  | 'text'
  | 'texts'
  | 'number'
  | 'percent'
  | 'seconds'
  | 'day'
  | 'choice'
  | 'lines'
  | 'triggers'
  | 'reasons'

/** One field of the form. */
export interface FormField {
  readonly path: FieldName
  readonly kind: FieldKind
  /** Of a choice; an empty one, for what holds where nothing is said, comes first by itself unless the field is needed. */
  readonly options?: readonly string[]
  readonly isNeeded?: boolean
}

/** Fields that belong together. */
export interface FormSection {
  readonly name: SectionName
  readonly fields: readonly FormField[]
}

/** What is said of one survey, in the order in which it is thought about. */
export const surveySections: readonly FormSection[] = [
  {
    name: 'asked',
    fields: [
      { path: 'scale', kind: 'choice', options: scaleIds, isNeeded: true },
      { path: 'issue', kind: 'choice', options: issueNames },
      { path: 'question', kind: 'texts' },
      { path: 'company', kind: 'text' },
      { path: 'layout', kind: 'choice', options: ['horizontal', 'vertical'] },
      { path: 'glyph', kind: 'choice', options: ['number', 'emoji'] },
    ],
  },
  {
    name: 'when',
    fields: [
      { path: 'on', kind: 'triggers' },
      { path: 'delayMs', kind: 'seconds' },
      { path: 'schedule.from', kind: 'day' },
      { path: 'schedule.until', kind: 'day' },
    ],
  },
  {
    name: 'whom',
    fields: [
      { path: 'sampleRate', kind: 'percent' },
      { path: 'target.url', kind: 'lines' },
      { path: 'target.device', kind: 'choice', options: ['phone', 'tablet', 'desktop'] },
      { path: 'target.language', kind: 'lines' },
      { path: 'throttle.surveyDays', kind: 'number' },
      { path: 'throttle.anyDays', kind: 'number' },
      { path: 'throttle.dismissedDays', kind: 'number' },
    ],
  },
  {
    name: 'after',
    fields: [
      { path: 'why.ask', kind: 'choice', options: ['always', 'harder', 'never'] },
      { path: 'why.reasons', kind: 'reasons' },
      { path: 'thanks.easier', kind: 'texts' },
      { path: 'thanks.neutral', kind: 'texts' },
      { path: 'thanks.harder', kind: 'texts' },
    ],
  },
]

/** What is said for all surveys of the project. */
export const pageSection: FormSection = {
  name: 'page',
  fields: [
    { path: 'locale', kind: 'choice', options: localeTags },
    { path: 'theme', kind: 'choice', options: ['auto', 'light', 'dark'] },
    { path: 'accent', kind: 'text' },
    {
      path: 'position',
      kind: 'choice',
      options: ['bottom-end', 'bottom-start', 'bottom', 'top-end', 'top-start', 'top', 'center'],
    },
  ],
}

/** The triggers that the form offers, each with the one field that says what to wait for; others are kept as they are. */
export const offeredTriggers: Readonly<Record<string, string>> = {
  checkout: 'url',
  chat: 'when',
  event: 'name',
  url: 'match',
  click: 'selector',
  visible: 'selector',
  timer: 'ms',
  scroll: 'percent',
  exit: '',
}
