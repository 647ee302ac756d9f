import { adjustPValues, compare } from '@easekit/scales/scoring'
import type { Project } from '../projects/project.js'
import { shiftDay } from '../publishing/days.js'
import { barsOf } from '../results/bars-of.js'
import type { AlertBody, DigestFigure, DigestSurvey } from './alert-body.js'
import type { AlertFacts } from './alert-facts.js'
import { standToTarget } from './check-target.js'
import { figureFacts } from './figure-facts.js'
import type { JudgedStore } from './judge-project.js'
import { type AnswerWindow, openWindows } from './open-windows.js'
import { answersIn, ratedSeries } from './rated-series.js'
import { sightOf } from './sight-of.js'
import { watchedSurveys } from './watched-surveys.js'

type Draft = DigestFigure & { readonly p: number | null }

/**
 * Sums up the seven finished days before a UTC day beside the seven before them. A change is told where it is one, with all
 * changes of the digest corrected for their number.
 */
export async function makeDigest(store: JudgedStore, project: Project, today: string): Promise<AlertBody> {
  const { id, floor, alerts } = project
  const sight = sightOf(project)
  if (sight === 'results') await store.publish(id, { today, floor })
  const [from, to] = [shiftDay(today, -7), shiftDay(today, -1)]
  const drafts: (Omit<DigestSurvey, 'figures'> & { readonly figures: readonly Draft[] })[] = []
  for (const survey of await watchedSurveys(store, project, sight)) {
    const read = await openWindows({ store, project: id, survey, sight })
    const week = await read(from, to)
    const target = alerts?.targets.get(survey)
    const stood = target && (await standToTarget(read, { survey, today, target }))
    drafts.push({
      survey,
      answered: week.answered,
      shown: week.shown,
      figures: figuresOf(week, await read(shiftDay(from, -7), shiftDay(to, -7))),
      ...(stood ? { target: { value: stood.target, figure: stood.figure, standing: stood.standing } } : {}),
    })
  }
  const adjusted = adjustPValues(drafts.flatMap(({ figures }) => figures.map(({ p }) => p)))
  let at = 0
  const surveys = drafts.map((draft) => ({
    ...draft,
    figures: draft.figures.map(({ p: _, ...figure }) => ({
      ...figure,
      change: adjusted[at++]?.flagged ? figure.change : null,
    })),
  }))
  const open = (await store.openAlerts(id)).map(({ facts }) => JSON.parse(facts) as AlertFacts)
  return { type: 'digest', from, to, surveys, open }
}

function figuresOf(week: AnswerWindow, before: AnswerWindow): readonly Draft[] {
  return ratedSeries(week)
    .flatMap((rated): readonly Draft[] => {
      const { scale, preset, series } = rated
      const bars = barsOf(scale, answersIn(week, rated) ?? new Map())
      const figure = figureFacts(rated, bars)
      if (!figure) return []
      const earlier = answersIn(before, rated)
      if (!earlier) return [{ ...figure, difference: null, change: null, p: null }]
      const parts = [
        { series, histogram: barsOf(scale, earlier) },
        { series, histogram: bars },
      ] as const
      const { change, arrow, tests } = compare(scale, preset, parts, {})
      return [{ ...figure, difference: change, change: arrow, p: tests[0]?.p ?? null }]
    })
    .sort((a, b) => b.count - a.count)
}
