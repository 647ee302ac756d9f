import type { Explanation, HeadlessSurvey } from '@easekit/widget/headless'
import type { HostedSurvey } from './find-hosted.js'
import type { SpokenWords } from './load-words.js'
import { openHosted, type Recording } from './open-hosted.js'
import type { PageState } from './page-state.js'

type Outbox = NonNullable<Recording['outbox']>
type Snapshot = Parameters<Outbox['put']>[0]

/** A record for the collector, and where the survey stands after it. */
export interface MadeRecord {
  readonly survey: HeadlessSurvey
  /** As it goes over the wire; `undefined` where what was said does not fit. */
  readonly body: string | undefined
  /** The revision without what marks a completed record. */
  readonly rev: number
}

const perMs = 1024
const completedStep = 2 ** 52
/** More points than this stand in two rows. */
const longestRow = 7

/**
 * Makes the record of what was said on a page so far, by the maker of every other one: the ratings of the state, and the
 * explanation where one is given. `now` is epoch ms.
 */
export async function makeRecord(
  hosted: HostedSurvey,
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
  const rev = Math.max(state.rev + 1, Math.floor((now + Math.random()) * perMs))
  const snapshot = puts.at(-1)
  if (!snapshot || steps.length === 0 || steps.includes('refused')) return { survey, body: undefined, rev }
  return { survey, body: JSON.stringify(toWire(snapshot, state, { now, rev, survey })), rev }
}

function toWire(
  { id, survey: name, answers, context, contact, done = false }: Snapshot,
  { project, restart }: PageState,
  { now, rev, survey }: { readonly now: number; readonly rev: number; readonly survey: HeadlessSurvey },
): object {
  // How long since the order or the chat is not known here.
  const { sinceMs: _, tookMs, ...facts } = context as Record<string, unknown>
  const isWrapped = survey.points.length > longestRow && facts.layout === 'horizontal'
  return {
    v: 1,
    project,
    id,
    rev: rev + (done ? completedStep : 0),
    done,
    at: now,
    survey: name,
    answers,
    // A page that begins anew has waited for somebody for as long as nobody came.
    context: { ...facts, ...(isWrapped && { layout: 'wrapped' }), ...(restart === undefined && { tookMs }) },
    contact,
  }
}
