import type { Language } from '../language/language.js'

/** What is counted together although it differs, such as `languages and wordings`; empty where nothing is. */
export function pooledNames(
  warnings: readonly string[],
  { words, format }: Pick<Language, 'words' | 'format'>,
): string {
  const pooled = warnings.filter((warning) => warning.startsWith('pooled:')).map((warning) => warning.slice(7))
  return format.list(pooled.map((field) => words.pooledFields[field] ?? field))
}
