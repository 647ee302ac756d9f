import { Fragment, h, type VNode } from 'preact'
import type { NamedReason } from '../../results/name-reasons.js'
import { commentStates } from '../../storage/comment-state.js'
import type { Read } from '../data/use-read.js'
import { useLanguage } from '../language/language.js'
import type { AskedFilter } from './asked-filter.js'
import { commentWords } from './comment-words.js'
import { SegmentChoice } from './segment-choice.js'

interface AskedChoicesProps {
  /** The search parameters of the window: project, survey and days. */
  readonly query: string
  readonly filter: AskedFilter
  /** Told with every key; all else is told to `onChange`. */
  readonly onType: (change: Partial<AskedFilter>) => void
  readonly onChange: (change: Partial<AskedFilter>) => void
  readonly reasons: readonly NamedReason[]
  /** All that answers of the survey were counted by. @default it is not known yet */
  readonly counted: readonly string[] | undefined
  readonly read: Read
}

/** What to ask the collector for: state, reason, contact, segment, order id. */
export function AskedChoices({ query, filter, onType, onChange, reasons, counted, read }: AskedChoicesProps): VNode {
  const { tag } = useLanguage()
  const own = commentWords[tag]
  return (
    <>
      <label>
        {own.state}
        <select
          value={filter.state}
          onChange={({ currentTarget }) =>
            onChange({ state: commentStates.find((one) => one === currentTarget.value) ?? '' })
          }
        >
          <option value="">{own.any}</option>
          {commentStates.map((state) => (
            <option key={state} value={state}>
              {own.states[state]}
            </option>
          ))}
        </select>
      </label>
      {reasons.length > 0 && (
        <label>
          {own.reason}
          <select value={filter.reason} onChange={({ currentTarget }) => onChange({ reason: currentTarget.value })}>
            <option value="">{own.any}</option>
            {reasons.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        </label>
      )}
      <label>
        {own.contact}
        <select
          value={filter.contact}
          onChange={({ currentTarget }) => onChange({ contact: currentTarget.value === 'wanted' ? 'wanted' : '' })}
        >
          <option value="">{own.any}</option>
          <option value="wanted">{own.contactOnly}</option>
        </select>
      </label>
      <SegmentChoice query={query} counted={counted} filter={filter} onChange={onChange} read={read} />
      <label>
        {own.subject}
        <input
          type="search"
          value={filter.subject}
          onInput={({ currentTarget }) => onType({ subject: currentTarget.value })}
        />
      </label>
    </>
  )
}
