/** A text in one language, or by language tag; `en` is the fallback. */
export type Text = string | Readonly<Record<string, string>>
