/** A label id as text: `very-easy` becomes "Very easy". */
export function readable(id: string): string {
  const text = id.replaceAll('-', ' ')
  return text.charAt(0).toUpperCase() + text.slice(1)
}
