import { h, type VNode } from 'preact'
import { ranges, type Selection, toRange } from '../data/selection.js'

/** A project as the collector lists it. */
export interface ListedProject {
  readonly id: string
  readonly floor: number
  readonly demo: boolean
}

/** A project that records name and nobody has configured, as the collector lists it. */
export interface ListedUnknown {
  readonly id: string
}

/** A survey version as the collector lists it. */
export interface ListedSurvey {
  readonly survey: string
  /** `null` where answers of several are published together. */
  readonly version: string | null
}

interface ToolbarProps {
  readonly projects: readonly ListedProject[]
  readonly surveys: readonly ListedSurvey[]
  readonly selection: Selection
  readonly onSelect: (change: Partial<Selection>) => void
}

/** Which project, survey and period to look at. */
export function Toolbar({ projects, surveys, selection, onSelect }: ToolbarProps): VNode {
  const { project, survey, range, from, to, pool } = selection
  return (
    <fieldset class="toolbar">
      <legend class="unseen">What to look at</legend>
      {projects.length > 1 && (
        <label>
          Project
          <select
            value={project}
            onChange={({ currentTarget }) => onSelect({ project: currentTarget.value, survey: undefined })}
          >
            {projects.map(({ id }) => (
              <option key={id} value={id}>
                {id}
              </option>
            ))}
          </select>
        </label>
      )}
      {survey !== undefined && (
        <label>
          Survey
          <select value={survey} onChange={({ currentTarget }) => onSelect({ survey: currentTarget.value })}>
            {surveyChoices(surveys, survey).map(([value, text]) => (
              <option key={value} value={value}>
                {text}
              </option>
            ))}
          </select>
        </label>
      )}
      {survey !== undefined && (
        <label>
          Period
          <select value={range} onChange={({ currentTarget }) => onSelect({ range: toRange(currentTarget.value) })}>
            {ranges.map(([value, text]) => (
              <option key={value} value={value}>
                {text}
              </option>
            ))}
          </select>
        </label>
      )}
      {survey !== undefined && (
        <label>
          Languages and wordings
          <select
            value={pool ? 'soft' : ''}
            onChange={({ currentTarget }) => onSelect({ pool: currentTarget.value === 'soft' })}
          >
            <option value="">Side by side</option>
            <option value="soft">Counted together</option>
          </select>
        </label>
      )}
      {survey !== undefined && range === 'custom' && (
        <div class="days">
          <label>
            From
            <input
              type="date"
              value={from ?? ''}
              max={to}
              onChange={({ currentTarget }) => onSelect({ from: currentTarget.value || undefined })}
            />
          </label>
          <label>
            To
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
function surveyChoices(surveys: readonly ListedSurvey[], selected: string): readonly (readonly [string, string])[] {
  const names = [...new Set(surveys.map(({ survey }) => survey))].sort()
  const choices = names.flatMap((name) => {
    const versions = surveys.flatMap(({ survey, version }) => (survey === name && version !== null ? version : []))
    const single =
      versions.length > 1
        ? versions.map((version) => [`${name}@${version}`, `${name}, version ${version}`] as const)
        : []
    return [[name, name] as const, ...single]
  })
  const [name = '', version] = selected.split('@')
  // The only version of a survey is the survey, unless the address asks for it.
  const isOffered = choices.some(([value]) => value === selected)
  return isOffered ? choices : [...choices, [selected, `${name}, version ${version}`]]
}
