import { h, type VNode } from 'preact'
import { useId } from 'preact/hooks'
import type { ScoredGroup } from '../../results/score-group.js'
import { isOwnWording } from '../data/is-own-wording.js'
import { wordsOf } from '../data/words-of.js'
import { useLanguage } from '../language/language.js'
import { AllFigures } from './all-figures.js'
import { BandLine } from './band-line.js'
import { FigureView } from './figure-view.js'
import { Histogram } from './histogram.js'
import { Notes } from './notes.js'

interface GroupSectionProps {
  readonly group: ScoredGroup
  readonly survey: string
  /** What tells it from the others on the page; `undefined` where it is the only one. */
  readonly name?: string | undefined
}

/** One instrument: its mean and its first share side by side, the answers behind them, and what to keep in mind. */
export function GroupSection({ group, survey, name }: GroupSectionProps): VNode {
  const { words: page, format, scaleWords } = useLanguage()
  const { scale, scores, series, count } = group
  const nameId = useId()
  // Several groups have several averages: each is named after its own.
  const of = name ? nameId : ''
  const title = scale.split('@')[0]
  const words = wordsOf({ ...series, scale }, scaleWords)
  const mean = scores.find(({ unit }) => unit === 'points')
  const share = scores.find(({ unit }) => unit === 'percent') ?? scores.find(({ unit }) => unit === 'net-points')
  const items = Object.entries(group.items ?? {})
  const figures = [
    ...scores.map((figure) => ({ name: '', figure })),
    ...items.flatMap(([id, rating]) => rating.scores.map((figure) => ({ name: words.item(id), figure }))),
  ]
  return (
    <section class="group" aria-label={page.scoreOf(name ? `${title}, ${name}` : `${title}`)}>
      <header class="question">
        {words.question && <p>{words.question}</p>}
        {isOwnWording(series.wording) && <p>{page.ownQuestion}</p>}
        <p class="hint" id={nameId}>
          <code>{scale}</code> {name && `${name}, `}
          {page.answers(count, format.count(count))}
        </p>
      </header>
      <div class="figures">
        {[mean, share].map(
          (figure) =>
            figure && <FigureView key={figure.preset} of={of} figure={figure} series={series} words={words} />,
        )}
        {items.map(
          ([
            id,
            {
              scores: [figure],
            },
          ]) =>
            figure && (
              <FigureView key={id} of={of} name={words.item(id)} figure={figure} series={series} words={words} />
            ),
        )}
      </div>
      <BandLine group={group} />
      {group.histogram && <Histogram of={of} survey={survey} group={group} words={words} share={share} />}
      <Notes group={group} name={name} />
      <AllFigures figures={figures} words={words} />
    </section>
  )
}
