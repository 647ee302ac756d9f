// Programs that must not compile. Each line below is checked by the compiler: an error that is gone fails the build.
import {
  type Answers,
  type Context,
  ces2,
  csi,
  defineScale,
  open,
  type Scale,
  seriesOf,
  wordsFor,
} from '@easekit/scales'
import { locale } from '@easekit/scales/locales/en'
import { compare, type Figure, mergeSeries, score, tally } from '@easekit/scales/scoring'

const { direction: _, ...undirected } = ces2
// @ts-expect-error a scale cannot exist without a direction
defineScale(undirected)
// @ts-expect-error there is no third way for effort to grow
defineScale({ ...ces2, direction: 'up' })
// @ts-expect-error an item type is one of six
defineScale({ ...ces2, type: 'effortless' })
// @ts-expect-error a label has a name, not a number
defineScale({ ...ces2, labels: [1, 2, 3, 4, 5, 6, 7] })
// @ts-expect-error a cut-off names label ids
defineScale({ ...ces2, boxes: [{ id: 'top', easy: [6, 7] }] })
// @ts-expect-error wording is an id with a version
defineScale({ ...ces2, wording: 'issue' })
// @ts-expect-error a scale is not changed after the fact
ces2.direction = 'effort-up'
// @ts-expect-error nor are its labels
ces2.labels.push('extremely-agree')
// @ts-expect-error an open question is no scale: it has no score
score(open, 'count', [1, 2, 3])
// @ts-expect-error nor can a scale be made of it
export const opened: Scale = open
// @ts-expect-error the items of an index have texts
csi(['Price', 'Delivery'])
// @ts-expect-error the only slots are the company and the issue
wordsFor(ces2, locale, { product: 'Shoes' })
// @ts-expect-error a series knows in which language it was asked
seriesOf(ces2, { channel: 'web' })
// @ts-expect-error a rating is a number
export const answers: Answers = { effort: '4' }
// @ts-expect-error a context says which scale was asked
export const context: Context = { state: 'shown', sdk: '0.1.0' }
// @ts-expect-error the histogram goes to the score, not the tally around it
score(ces2, 'mean', tally(ces2, [1, 2, 3]))
// @ts-expect-error two periods, no more
compare(ces2, 'mean', [[1], [2], [3]])
// @ts-expect-error hard fields are never pooled
mergeSeries([], ['direction'])

const figure: Figure = score(ces2, 'mean', [0, 0, 100, 50, 50, 200, 100])
// @ts-expect-error a hidden figure has no value
export const value: number = figure.value
// @ts-expect-error nor a count
export const doubled: number = figure.count * 2
// @ts-expect-error a figure is not repaired by hand
figure.value = 7
