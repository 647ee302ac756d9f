import { Fragment, h, type VNode } from 'preact'
import type { Held } from '../../held-records/held-routes.js'
import type { Published } from '../../results/score-survey.js'
import { format } from '../data/format.js'
import { heldWords } from '../data/held-words.js'
import type { ListedUnknown } from './toolbar.js'

interface BannersProps {
  readonly isDemo: boolean
  /** Records that arrived and cannot be counted. */
  readonly held: Held | undefined
  /** Projects that records name and nobody has configured. */
  readonly unknown: readonly ListedUnknown[]
  /** What the figures leave out, for readers of published ones. */
  readonly published?: Published | undefined
  /** Why the collector refused to show something; `undefined` while it does not. */
  readonly refusal: string | undefined
}

/** What the operator has to know before reading any figure: invented data, records that are not counted or not taken, a refusal. */
export function Banners({ isDemo, held, unknown, published, refusal }: BannersProps): VNode {
  const reason = held?.records[0]?.reason
  return (
    <>
      {isDemo && (
        <p class="banner">Demo project: figures appear from the first answer, long before they mean anything.</p>
      )}
      {published && (
        <p class="banner">
          Published figures, up to {published.until} (UTC). Today's answers follow tomorrow; of each version and
          trigger, answers of {published.waiting} people wait for others, so that nobody can be singled out.
        </p>
      )}
      {held && held.count > 0 && (
        <p class="banner">
          {held.count === 1 ? 'One record is' : `${format.count(held.count)} records are`} kept but not counted, because{' '}
          {heldWords(reason ?? '')}.
        </p>
      )}
      {unknown[0] && (
        <p class="banner">
          Answers arrive for{' '}
          {unknown.map(({ id }, at) => (
            <Fragment key={id}>
              {at > 0 && ', '}
              <code>{id}</code>
            </Fragment>
          ))}
          , and no project here has that name. They wait in the browsers of those who answered and are offered again
          daily: correct the name in the page, or configure the project.
        </p>
      )}
      {refusal !== undefined && (
        <p class="error" role="alert">
          {refusal}
        </p>
      )}
    </>
  )
}
