/** The id of an order or chat as a list of one; empty where there is none, or none that can be one. */
export function toSubjects(value: unknown): string[] {
  const text = /string|number/.test(typeof value) ? `${value}`.trim() : ''
  return text && text.length < 129 ? [text] : []
}
