const fields: Readonly<Record<string, string>> = {
  wording: 'wordings',
  question: 'questions',
  locale: 'languages',
  layout: 'layouts',
  glyph: 'symbols on the points',
  channel: 'channels',
}

const list = new Intl.ListFormat('en')

/** What is counted together although it differs, such as `languages and wordings`; empty where nothing is. */
export function pooledNames(warnings: readonly string[]): string {
  const pooled = warnings.filter((warning) => warning.startsWith('pooled:')).map((warning) => warning.slice(7))
  return list.format(pooled.map((field) => fields[field] ?? field))
}
