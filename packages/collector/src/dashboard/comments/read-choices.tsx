import { Fragment, h, type VNode } from 'preact'
import { useLanguage } from '../language/language.js'
import type { CommentFilter } from './filter-comments.js'

interface ReadChoicesProps {
  readonly filter: CommentFilter
  readonly onChange: (filter: CommentFilter) => void
  /** The languages of what was read. */
  readonly locales: readonly string[]
}

const sides = ['any', 'hard', 'easy'] as const

/** What to look for among the comments that were read: words, side of the scale, language. */
export function ReadChoices({ filter, onChange, locales }: ReadChoicesProps): VNode {
  const { words, format } = useLanguage()
  const { commentSearch: texts } = words
  return (
    <>
      <label>
        {texts.search}
        <input
          type="search"
          value={filter.search}
          onInput={({ currentTarget }) => onChange({ ...filter, search: currentTarget.value })}
        />
      </label>
      <label>
        {texts.score}
        <select
          value={filter.side}
          onChange={({ currentTarget }) =>
            onChange({ ...filter, side: sides.find((side) => side === currentTarget.value) ?? 'any' })
          }
        >
          <option value="any">{texts.anyScore}</option>
          <option value="hard">{texts.hardOnly}</option>
          <option value="easy">{texts.easyOnly}</option>
        </select>
      </label>
      {locales.length > 1 && (
        <label>
          {texts.language}
          <select
            value={filter.locale}
            onChange={({ currentTarget }) => onChange({ ...filter, locale: currentTarget.value })}
          >
            <option value="">{texts.anyLanguage}</option>
            {locales.map((locale) => (
              <option key={locale} value={locale}>
                {format.language(locale)}
              </option>
            ))}
          </select>
        </label>
      )}
    </>
  )
}
