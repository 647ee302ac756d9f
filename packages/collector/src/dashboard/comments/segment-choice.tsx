import { Fragment, h, type VNode } from 'preact'
import type { PlainDimension } from '../data/plain-dimensions.js'
import { type Read, useRead } from '../data/use-read.js'
import { DimensionOptions } from '../insight/dimension-options.js'
import { useLanguage } from '../language/language.js'
import type { AskedFilter } from './asked-filter.js'
import { commentWords } from './comment-words.js'

interface SegmentChoiceProps {
  /** The search parameters of the window: project, survey and days. */
  readonly query: string
  /** All that answers of the survey were counted by. @default it is not known yet */
  readonly counted: readonly string[] | undefined
  readonly filter: AskedFilter
  readonly onChange: (change: Pick<AskedFilter, 'dimension' | 'segment'>) => void
  readonly read: Read
}

// Languages have a choice of their own.
const plain: readonly PlainDimension[] = ['device', 'page', 'trigger', 'source', 'delay']

/** One segment: first by what, then which of those that there are. */
export function SegmentChoice({ filter, counted, onChange, ...rest }: SegmentChoiceProps): VNode {
  const own = commentWords[useLanguage().tag]
  const { dimension } = filter
  return (
    <>
      <label>
        {own.segment}
        <select
          value={dimension}
          onChange={({ currentTarget }) => onChange({ dimension: currentTarget.value, segment: undefined })}
        >
          <option value="">{own.any}</option>
          <DimensionOptions plain={plain} counted={counted} />
        </select>
      </label>
      {dimension !== '' && <Values {...rest} by={dimension} segment={filter.segment} onChange={onChange} />}
    </>
  )
}

interface ValuesProps extends Pick<SegmentChoiceProps, 'query' | 'onChange' | 'read'> {
  readonly by: string
  readonly segment: string | undefined
}

function Values({ query, by, segment, onChange, read }: ValuesProps): VNode {
  const { tag, words } = useLanguage()
  const own = commentWords[tag]
  const { value } = useRead<{ readonly segments: readonly { readonly value: string }[] }>(
    read,
    `v1/segments?${query}&by=${by}`,
  )
  // With a mark before each, since a segment may be empty as well.
  return (
    <label>
      {own.value}
      <select
        value={segment === undefined ? '' : `:${segment}`}
        onChange={({ currentTarget: { value: chosen } }) =>
          onChange({ dimension: by, segment: chosen === '' ? undefined : chosen.slice(1) })
        }
      >
        <option value="">{own.any}</option>
        {value?.segments.map((one) => (
          <option key={one.value} value={`:${one.value}`}>
            {one.value === '' ? words.segments.unknown : one.value}
          </option>
        ))}
      </select>
    </label>
  )
}
