import type { Explanation, HeadlessSurvey } from '@easekit/widget/headless'
import type { HostedSurvey } from './find-hosted.js'
import { openHosted, type Recording } from './open-hosted.js'
import type { PageState } from './page-state.js'
import type { SpokenWords } from './spoken-words.js'

type Outbox = NonNullable<Recording['outbox']>

/** The whole response as it stands, as an outbox takes it. */
export type Snapshot = Parameters<Outbox['put']>[0]

/** What is to be recorded, and where the survey stands after it. */
export interface MadeRecord {
  readonly survey: HeadlessSurvey
  /** `undefined` where what was said does not fit. */
  readonly snapshot: Snapshot | undefined
}

/** More points than this stand in two rows. */
const longestRow = 7

/**
 * Makes the record of what was said on a page so far, by the maker of every other one: the ratings of the state, and the
 * explanation where one is given. `now` is epoch ms.
 */
export async function makeRecord(
  hosted: Pick<HostedSurvey, 'declared'>,
  words: SpokenWords,
  state: PageState,
  { explanation, now }: { readonly explanation?: Explanation | undefined; readonly now: number },
): Promise<MadeRecord> {
  const puts: Snapshot[] = []
  let clock = state.shownAt
  let end: () => void = () => {}
  const ended = new Promise<void>((resolve) => {
    end = resolve
  })
  const put: Outbox['put'] = async (snapshot) => {
    puts.push(snapshot)
    if (snapshot.done) end()
    return 2
  }
  const survey = openHosted(hosted, words, state, { outbox: { put } as Outbox, now: () => clock })
  survey.shown()
  clock = state.ratedAt ?? now
  const steps = Object.entries(state.ratings ?? {}).map(([question, value]) =>
    survey.answer(value, question.slice('effort.'.length) || undefined),
  )
  if (explanation) steps.push(survey.explain(explanation))
  // A comment is redacted before it is recorded, which takes a moment.
  if (survey.phase === 'thanking') await ended
  const snapshot = puts.at(-1)
  if (!snapshot || steps.length === 0 || steps.includes('refused')) return { survey, snapshot: undefined }
  return { survey, snapshot: { ...snapshot, context: contextOf(snapshot, state, survey) } }
}

function contextOf({ context }: Snapshot, { restart }: PageState, { points }: HeadlessSurvey): object {
  // How long since the order or the chat is not known here.
  const { sinceMs: _, tookMs, ...facts } = context as Record<string, unknown>
  const isWrapped = points.length > longestRow && facts.layout === 'horizontal'
  // A page that begins anew has waited for somebody for as long as nobody came.
  return { ...facts, ...(isWrapped && { layout: 'wrapped' }), ...(restart === undefined && { tookMs }) }
}
