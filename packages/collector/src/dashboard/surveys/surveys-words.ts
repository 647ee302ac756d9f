/** The fields of the form, by their place in the file. */
export type FieldName =
  | 'scale'
  | 'issue'
  | 'question'
  | 'company'
  | 'layout'
  | 'glyph'
  | 'on'
  | 'delayMs'
  | 'schedule.from'
  | 'schedule.until'
  | 'sampleRate'
  | 'target.url'
  | 'target.device'
  | 'target.language'
  | 'throttle.surveyDays'
  | 'throttle.anyDays'
  | 'throttle.dismissedDays'
  | 'why.ask'
  | 'why.reasons'
  | 'thanks.easier'
  | 'thanks.neutral'
  | 'thanks.harder'
  | 'locale'
  | 'theme'
  | 'accent'
  | 'position'

export type SectionName = 'asked' | 'when' | 'whom' | 'after' | 'page'

/** All that the page of surveys says, in one language. `{id}`, `{version}` and so on are filled in. */
export interface SurveysWords {
  readonly title: string
  readonly intro: string
  readonly loading: string
  readonly unreadable: string
  readonly mayNot: string
  readonly none: string
  readonly add: string
  readonly newId: string
  readonly idRule: string
  readonly edit: string
  readonly remove: string
  readonly back: string
  readonly pause: string
  readonly resume: string
  readonly paused: string
  readonly asking: string
  readonly unpublished: string
  readonly inline: string
  readonly inlineHint: string
  readonly fields: Readonly<Record<FieldName, string>>
  readonly sections: Readonly<Record<SectionName, string>>
  readonly usual: string
  readonly everyLanguage: string
  readonly addLanguage: string
  readonly addTrigger: string
  readonly addReason: string
  readonly reasonId: string
  readonly reasonLabel: string
  readonly take: string
  readonly triggerType: string
  readonly triggerValue: string
  readonly preview: string
  readonly phone: string
  readonly desktop: string
  readonly previewHint: string
  readonly findings: string
  readonly noFindings: string
  readonly severities: Readonly<Record<'error' | 'warning' | 'note', string>>
  readonly changes: string
  readonly noChanges: string
  readonly kinds: Readonly<Record<'added' | 'removed' | 'changed', string>>
  readonly forAll: string
  readonly newSeries: string
  readonly newSeriesOf: string
  readonly note: string
  readonly publish: string
  readonly discard: string
  readonly published: string
  readonly conflict: string
  readonly reload: string
  readonly failed: string
  readonly snippet: string
  readonly snippetHint: string
  readonly copy: string
  readonly copied: string
  readonly history: string
  readonly noHistory: string
  readonly version: string
  readonly show: string
  readonly restore: string
  readonly current: string
}
