import { h, type VNode } from 'preact'
import { useLanguage } from '../language/language.js'
import { type LanguageTag, languageNames, matchLanguage } from '../language/language-tag.js'

/** Which language the dashboard speaks. */
export function LanguageChoice(): VNode {
  const { tag, words, choose } = useLanguage()
  return (
    <label class="language">
      <span class="unseen">{words.language}</span>
      <select value={tag} onChange={({ currentTarget }) => choose(matchLanguage([currentTarget.value]))}>
        {(Object.keys(languageNames) as LanguageTag[]).map((one) => (
          <option key={one} value={one} lang={one}>
            {languageNames[one]}
          </option>
        ))}
      </select>
    </label>
  )
}
