/** An id as text, where nothing better is known: `very-easy` becomes "Very easy". */
export function readableId(id: string): string {
  const text = id.replaceAll('-', ' ')
  return text.charAt(0).toUpperCase() + text.slice(1)
}
