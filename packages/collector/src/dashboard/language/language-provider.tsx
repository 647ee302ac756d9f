import { type ComponentChildren, h, type VNode } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { createFormat } from './create-format.js'
import { english, type Language, LanguageContext } from './language.js'
import { directionOf, type LanguageTag, matchLanguage } from './language-tag.js'
import { loadLanguage } from './load-language.js'

/** Gives the page its language: that of `?lang`, else the first of the browser's that it speaks. */
export function LanguageProvider({ children }: { readonly children: ComponentChildren }): VNode | null {
  const [wanted, setWanted] = useState<LanguageTag>(() =>
    matchLanguage([new URLSearchParams(location.search).get('lang'), ...navigator.languages]),
  )
  const [loaded, setLoaded] = useState<Pick<Language, 'tag' | 'words' | 'scaleWords'> | undefined>(
    wanted === 'en' ? english : undefined,
  )
  useEffect(() => {
    let isWanted = true
    loadLanguage(wanted).then(
      ([words, scaleWords]) => isWanted && setLoaded({ tag: wanted, words, scaleWords }),
      // Without the words of a language the page is still of use in another one.
      () => isWanted && setLoaded((shown) => shown ?? english),
    )
    return () => {
      isWanted = false
    }
  }, [wanted])
  const language = useMemo<Language | undefined>(() => {
    if (!loaded) return undefined
    const choose = (tag: LanguageTag): void => {
      const parameters = new URLSearchParams(location.search)
      parameters.set('lang', tag)
      history.replaceState(history.state, '', `${location.pathname}?${parameters}`)
      setWanted(tag)
    }
    return { ...loaded, format: createFormat(loaded.tag, loaded.words), choose }
  }, [loaded])
  useEffect(() => {
    if (!language) return
    document.documentElement.lang = language.tag
    document.documentElement.dir = directionOf(language.tag)
  }, [language])
  return language ? <LanguageContext.Provider value={language}>{children}</LanguageContext.Provider> : null
}
