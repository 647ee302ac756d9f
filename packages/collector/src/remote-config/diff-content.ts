import type { FieldChange, PageContent, SurveyChange } from './publication.js'

type Fields = Readonly<Record<string, unknown>>

/** What has changed between two versions, survey by survey, in the order of the later one; what is gone comes last. */
export function diffContent(before: PageContent, after: PageContent): readonly SurveyChange[] {
  const { surveys: formerSurveys, ...formerPage } = before
  const { surveys, ...page } = after
  const former = new Map(formerSurveys.map((survey) => [survey.id, survey]))
  const ids = new Set(surveys.map(({ id }) => id))
  const present = surveys.flatMap((survey): SurveyChange[] => {
    const old = former.get(survey.id)
    const changes = diffFields({ ...old }, { ...survey })
    if (!old) return [{ survey: survey.id, kind: 'added', changes }]
    return changes.length > 0 ? [{ survey: survey.id, kind: 'changed', changes }] : []
  })
  const gone = formerSurveys
    .filter(({ id }) => !ids.has(id))
    .map((survey): SurveyChange => ({ survey: survey.id, kind: 'removed', changes: diffFields({ ...survey }, {}) }))
  const general = diffFields(formerPage, page)
  return [
    ...(general.length > 0 ? [{ survey: null, kind: 'changed' as const, changes: general }] : []),
    ...present,
    ...gone,
  ]
}

/** Objects are looked into, lists are compared as they are: their order means something. */
function diffFields(before: Fields, after: Fields, path = ''): readonly FieldChange[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return names.flatMap((name): readonly FieldChange[] => {
    const [was, is] = [before[name], after[name]]
    const field = `${path}${name}`
    if (isFields(was) && isFields(is)) return diffFields(was, is, `${field}.`)
    if (canonical(was) === canonical(is)) return []
    return [{ field, ...(was !== undefined && { before: was }), ...(is !== undefined && { after: is }) }]
  })
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** JSON in which the order of keys does not count. */
function canonical(value: unknown): string {
  const sorted = (_: string, one: unknown): unknown =>
    isFields(one) ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1))) : one
  return JSON.stringify(value, sorted) ?? ''
}
