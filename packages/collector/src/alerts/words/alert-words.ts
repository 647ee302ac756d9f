import type { Change, Larger, Unit } from '@easekit/scales/scoring'

/** What alerts and digests say in one language. Every value is written already; counts stand behind a colon, which spares plurals. */
export interface AlertWords {
  /** Title of what a figure did, by the way it went. */
  readonly changed: Readonly<Record<Change, (survey: string) => string>>
  readonly usualAgain: (survey: string) => string
  readonly targetMissed: (survey: string) => string
  readonly targetReached: (survey: string) => string
  readonly answersStop: (survey: string) => string
  readonly answersComeAgain: (survey: string) => string
  readonly unknownProject: string
  readonly unknownProjectOver: string
  readonly digest: (project: string) => string
  /** Name of a kind of figure. */
  readonly units: Readonly<Record<Unit, string>>
  /** What a larger value means. */
  readonly larger: Readonly<Record<Larger, string>>
  readonly onScale: (min: string, max: string) => string
  readonly interval: (level: string, low: string, high: string) => string
  readonly answers: (count: string) => string
  readonly shown: (count: string) => string
  readonly item: (item: string) => string
  readonly language: (name: string) => string
  /** Where the figure was to be expected. */
  readonly usual: (low: string, high: string) => string
  readonly target: (value: string) => string
  /** The fewest answers of earlier spans: the same weekday, or so many days. */
  readonly leastWeekday: (count: string) => string
  readonly leastDays: (count: string, days: string) => string
  readonly unknownNames: (names: string) => string
  readonly unknownAdvice: string
  readonly standings: Readonly<Record<'met' | 'missed' | 'unsure', (target: string) => string>>
  /** The change against the week before. */
  readonly against: (difference: string, change: string) => string
  readonly noChange: string
  readonly changes: Readonly<Record<Change, string>>
  readonly noAnswers: string
  readonly goingOn: string
  readonly nothingGoingOn: string
  /** The words of the link. */
  readonly look: string
  /** How days are counted. */
  readonly utc: string
  /** Which figures these are. */
  readonly published: string
}
