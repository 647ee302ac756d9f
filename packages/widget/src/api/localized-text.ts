/** A text in one language, or by language tag; `en` is the fallback. */
export type Text = string | Readonly<Record<string, string>>

/** A text in the language that is shown; `undefined` where there is neither this language nor English. */
export function textIn(tag: string, text: Text): string | undefined {
  return typeof text === 'string' ? text : (text[tag] ?? text.en)
}
