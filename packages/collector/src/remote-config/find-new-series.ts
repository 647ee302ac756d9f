import { type DeclaredSeries, declaredSeries } from '@easekit/widget/declaration'
import type { NewSeries, PageContent } from './publication.js'

/** Names of what decides a series, as the form and the files call them. */
const names: Readonly<Record<string, string>> = { labels: 'items', range: 'scale', direction: 'scale' }

/** The surveys that begin a new series where they have asked before: answers from both sides of the change are not merged. */
export function findNewSeries(before: PageContent, after: PageContent): readonly NewSeries[] {
  const former = new Map(before.surveys.map((survey) => [survey.id, survey]))
  return after.surveys.flatMap((survey) => {
    const old = former.get(survey.id)
    if (!old) return []
    const was = declaredSeries(old)
    const is = declaredSeries(survey)
    const tags = new Set([...Object.keys(was), ...Object.keys(is)])
    const changed = [...tags].flatMap((tag) => unlike(was[tag] ?? was.en, is[tag] ?? is.en))
    if ((old.version ?? 1) !== (survey.version ?? 1)) changed.push('version')
    const because = [...new Set(changed.map((field) => names[field] ?? field))]
    if (because.length === 0) return []
    const message = `"${survey.id}" begins a new series, since its ${because.join(', ')} changed: its answers are not merged with those of before.`
    return [{ survey: survey.id, because, message }]
  })
}

function unlike(was: DeclaredSeries = {}, is: DeclaredSeries = {}): string[] {
  const fields = [...new Set([...Object.keys(was), ...Object.keys(is)])] as (keyof DeclaredSeries)[]
  return fields.filter((field) => JSON.stringify(was[field]) !== JSON.stringify(is[field]))
}
