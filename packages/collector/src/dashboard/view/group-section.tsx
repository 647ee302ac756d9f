import { h, type VNode } from 'preact'
import type { ScoredGroup } from '../../results/score-group.js'
import { format } from '../data/format.js'
import { isOwnWording } from '../data/is-own-wording.js'
import { wordsOf } from '../data/words-of.js'
import { AllFigures } from './all-figures.js'
import { FigureView } from './figure-view.js'
import { Histogram } from './histogram.js'
import { Notes } from './notes.js'

interface GroupSectionProps {
  readonly group: ScoredGroup
  /** What tells it from the others on the page; `undefined` where it is the only one. */
  readonly name?: string | undefined
}

/** One instrument: its mean and its first share side by side, the answers behind them, and what to keep in mind. */
export function GroupSection({ group, name }: GroupSectionProps): VNode {
  const { scale, scores, series, count } = group
  const title = scale.split('@')[0]
  const words = wordsOf(scale, series.wording, series.labels)
  const mean = scores.find(({ unit }) => unit === 'points')
  const share = scores.find(({ unit }) => unit === 'percent') ?? scores.find(({ unit }) => unit === 'net-points')
  const items = Object.entries(group.items ?? {})
  const figures = [
    ...scores.map((figure) => ({ name: '', figure })),
    ...items.flatMap(([id, rating]) => rating.scores.map((figure) => ({ name: words.item(id), figure }))),
  ]
  return (
    <section class="group" aria-label={name ? `Score of ${title}, ${name}` : `Score of ${title}`}>
      <header class="question">
        {words.question && <p>{words.question}</p>}
        {isOwnWording(series.wording) && <p>A question in your own words, which the survey holds</p>}
        <p class="hint">
          <code>{scale}</code> {name && `${name}, `}
          {format.count(count)} {count === 1 ? 'answer' : 'answers'}
        </p>
      </header>
      <div class="figures">
        {[mean, share].map(
          (figure) => figure && <FigureView key={figure.preset} figure={figure} series={series} words={words} />,
        )}
        {items.map(
          ([
            id,
            {
              scores: [figure],
            },
          ]) => figure && <FigureView key={id} name={words.item(id)} figure={figure} series={series} words={words} />,
        )}
      </div>
      {group.histogram && <Histogram group={group} words={words} share={share} />}
      <Notes group={group} />
      <AllFigures figures={figures} words={words} />
    </section>
  )
}
