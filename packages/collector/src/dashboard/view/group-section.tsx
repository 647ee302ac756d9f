import { h, type VNode } from 'preact'
import type { ScoredGroup } from '../../results/score-group.js'
import { format } from '../data/format.js'
import { wordsOf } from '../data/words-of.js'
import { AllFigures } from './all-figures.js'
import { FigureView } from './figure-view.js'
import { Histogram } from './histogram.js'
import { Notes } from './notes.js'

interface GroupSectionProps {
  readonly group: ScoredGroup
  readonly floor: number
}

/** One instrument: its mean and its first share side by side, the answers behind them, and what to keep in mind. */
export function GroupSection({ group, floor }: GroupSectionProps): VNode {
  const { scale, scores, series, count = 0 } = group
  const title = scale.split('@')[0]
  if (group.warnings.includes('hidden')) {
    return (
      <section class="card empty">
        <h2>Fewer than {floor} answers</h2>
        <p>
          Nothing is shown yet for <code>{title}</code>, so that nobody can be singled out. A period that leaves out
          fewer than {floor} answers stays hidden as well, because they could be found by subtraction.
        </p>
      </section>
    )
  }
  const words = wordsOf(scale, series?.wording)
  const mean = scores.find(({ unit }) => unit === 'points')
  const share = scores.find(({ unit }) => unit === 'percent') ?? scores.find(({ unit }) => unit === 'net-points')
  const items = Object.entries(group.items ?? {})
  const figures = [
    ...scores.map((figure) => ({ name: '', figure })),
    ...items.flatMap(([id, rating]) => rating.scores.map((figure) => ({ name: words.item(id), figure }))),
  ]
  return (
    <section class="group" aria-label={`Score of ${title}`}>
      <header class="question">
        {words.question && <p>{words.question}</p>}
        <p class="hint">
          <code>{scale}</code> {format.count(count)} {count === 1 ? 'answer' : 'answers'}
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
