import { h, type VNode } from 'preact'
import { type Range, type Selection, toRange } from '../data/selection.js'
import { useLanguage } from '../language/language.js'
import type { ListedProject, ListedSurvey } from './page-props.js'

interface ToolbarProps {
  readonly projects: readonly ListedProject[]
  readonly surveys: readonly ListedSurvey[]
  readonly selection: Selection
  /** The periods on offer; none where what is shown depends on none. */
  readonly periods: readonly Range[]
  /** Whether series are shown, which may be counted together. */
  readonly hasSeries: boolean
  readonly onSelect: (change: Partial<Selection>) => void
}

/** Which project, survey and period to look at. */
export function Toolbar({ projects, surveys, selection, periods, hasSeries, onSelect }: ToolbarProps): VNode {
  const { toolbar } = useLanguage().words
  const { project, survey, range, from, to, pool } = selection
  return (
    <fieldset class="toolbar">
      <legend class="unseen">{toolbar.legend}</legend>
      {projects.length > 1 && (
        <label>
          {toolbar.project}
          <select
            value={project}
            onChange={({ currentTarget }) => onSelect({ project: currentTarget.value, survey: undefined })}
          >
            {projects.map(({ id, name }) => (
              <option key={id} value={id}>
                {name || id}
              </option>
            ))}
          </select>
        </label>
      )}
      {survey !== undefined && (
        <label>
          {toolbar.survey}
          <select value={survey} onChange={({ currentTarget }) => onSelect({ survey: currentTarget.value })}>
            {surveyChoices(surveys, survey, toolbar.version).map(([value, text]) => (
              <option key={value} value={value}>
                {text}
              </option>
            ))}
          </select>
        </label>
      )}
      {periods.length > 0 && (
        <label>
          {toolbar.period}
          <select value={range} onChange={({ currentTarget }) => onSelect({ range: toRange(currentTarget.value) })}>
            {periods.map((value) => (
              <option key={value} value={value}>
                {toolbar.ranges[value]}
              </option>
            ))}
          </select>
        </label>
      )}
      {hasSeries && (
        <label>
          {toolbar.pool}
          <select
            value={pool ? 'soft' : ''}
            onChange={({ currentTarget }) => onSelect({ pool: currentTarget.value === 'soft' })}
          >
            <option value="">{toolbar.apart}</option>
            <option value="soft">{toolbar.together}</option>
          </select>
        </label>
      )}
      {periods.length > 0 && range === 'custom' && (
        <div class="days">
          <label>
            {toolbar.from}
            <input
              type="date"
              value={from ?? ''}
              max={to}
              onChange={({ currentTarget }) => onSelect({ from: currentTarget.value || undefined })}
            />
          </label>
          <label>
            {toolbar.to}
            <input
              type="date"
              value={to ?? ''}
              min={from}
              onChange={({ currentTarget }) => onSelect({ to: currentTarget.value || undefined })}
            />
          </label>
        </div>
      )}
    </fieldset>
  )
}

// Each survey as a whole, and by version where it has had several.
function surveyChoices(
  surveys: readonly ListedSurvey[],
  selected: string,
  inWords: (survey: string, version: string) => string,
): readonly (readonly [string, string])[] {
  const names = [...new Set(surveys.map(({ survey }) => survey))].sort()
  const choices = names.flatMap((name) => {
    const versions = surveys.flatMap(({ survey, version }) => (survey === name && version !== null ? version : []))
    const single =
      versions.length > 1 ? versions.map((version) => [`${name}@${version}`, inWords(name, version)] as const) : []
    return [[name, name] as const, ...single]
  })
  const [name = '', version = ''] = selected.split('@')
  // The only version of a survey is the survey, unless the address asks for it.
  const isOffered = choices.some(([value]) => value === selected)
  return isOffered ? choices : [...choices, [selected, inWords(name, version)]]
}
