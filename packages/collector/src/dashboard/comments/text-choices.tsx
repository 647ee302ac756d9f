import { Fragment, h, type VNode } from 'preact'
import { sides } from '../../results/side-of.js'
import { type Read, useRead } from '../data/use-read.js'
import { useLanguage } from '../language/language.js'
import type { AskedFilter } from './asked-filter.js'

interface TextChoicesProps {
  /** The search parameters of the window: project, survey and days. */
  readonly query: string
  readonly filter: AskedFilter
  /** Told with every key; all else is told to `onChange`. */
  readonly onType: (change: Partial<AskedFilter>) => void
  readonly onChange: (change: Partial<AskedFilter>) => void
  readonly read: Read
}

/** Beyond so many characters the collector refuses. */
const longestSearch = 200

/** What to look for in comments: words, the side of the scale, the language that was answered in. */
export function TextChoices({ query, filter, onType, onChange, read }: TextChoicesProps): VNode {
  const { words, format } = useLanguage()
  const { commentSearch: texts } = words
  const { value } = useRead<{ readonly segments: readonly { readonly value: string }[] }>(
    read,
    `v1/segments?${query}&by=language`,
  )
  // Answers that tell no language, and those of rare ones together, have none to choose.
  const counted = (value?.segments ?? []).flatMap((one) => (['', 'other'].includes(one.value) ? [] : one.value))
  const languages = [...new Set([...counted, ...(filter.language ? [filter.language] : [])])].sort()
  return (
    <>
      <label>
        {texts.search}
        <input
          type="search"
          maxLength={longestSearch}
          value={filter.search}
          onInput={({ currentTarget }) => onType({ search: currentTarget.value })}
        />
      </label>
      <label>
        {texts.score}
        <select
          value={filter.side}
          onChange={({ currentTarget }) => onChange({ side: sides.find((one) => one === currentTarget.value) ?? '' })}
        >
          <option value="">{texts.anyScore}</option>
          <option value="harder">{texts.hardOnly}</option>
          <option value="easier">{texts.easyOnly}</option>
        </select>
      </label>
      {languages.length > 1 && (
        <label>
          {texts.language}
          <select value={filter.language} onChange={({ currentTarget }) => onChange({ language: currentTarget.value })}>
            <option value="">{texts.anyLanguage}</option>
            {languages.map((language) => (
              <option key={language} value={language}>
                {format.language(language)}
              </option>
            ))}
          </select>
        </label>
      )}
    </>
  )
}
