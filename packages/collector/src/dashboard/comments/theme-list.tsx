import { h, type VNode } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import type { ShownComment } from '../../results/list-comments.js'
import { useLanguage } from '../language/language.js'
import type { findThemes } from './find-themes.js'

interface ThemeListProps {
  readonly comments: readonly ShownComment[]
  /** The reader wants to see the comments that have it. */
  readonly onPick: (theme: string) => void
}

/** What is said often, each language on its own. */
export function ThemeList({ comments, onPick }: ThemeListProps): VNode | null {
  const { words, format } = useLanguage()
  // With the small words of all languages, which nobody waits for who came to read.
  const [find, setFind] = useState<typeof findThemes>()
  useEffect(() => {
    let isWanted = true
    import('./find-themes.js').then(
      ({ findThemes }) => isWanted && setFind(() => findThemes),
      // Comments can be read without them.
      () => {},
    )
    return () => {
      isWanted = false
    }
  }, [])
  const byLanguage = useMemo(() => {
    if (!find) return []
    const locales = [...new Set(comments.map(({ locale }) => locale ?? ''))]
    return locales
      .map((locale) => {
        const own = comments.filter((one) => (one.locale ?? '') === locale)
        return { locale, themes: find(own, locale) }
      })
      .filter(({ themes }) => themes.length > 0)
  }, [comments, find])
  if (byLanguage.length === 0) return null
  return (
    <section class="card themes" aria-labelledby="themes-title">
      <h2 id="themes-title">{words.commentSearch.themes}</h2>
      {byLanguage.map(({ locale, themes }) => (
        <div key={locale}>
          {byLanguage.length > 1 && locale !== '' && <h3>{format.language(locale)}</h3>}
          <ul lang={locale || undefined}>
            {themes.map(({ text, comments: n }) => (
              <li key={text}>
                <button type="button" class="quiet" dir="auto" onClick={() => onPick(text)}>
                  {text}
                </button>{' '}
                <span class="number faint">{format.count(n)}</span>
              </li>
            ))}
          </ul>
        </div>
      ))}
      <p class="hint">{words.commentSearch.themesHint(format.count(comments.length))}</p>
    </section>
  )
}
