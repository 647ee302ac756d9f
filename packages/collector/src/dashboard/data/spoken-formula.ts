/** A formula as a sentence, with the labels of the page in place of label ids. */
export function spokenFormula(formula: string, label: (id: string) => string): string {
  const text = formula.replace(/\(([^)]+)\)/g, (_, ids: string) => `(${ids.split(', ').map(label).join(', ')})`)
  return text.charAt(0).toUpperCase() + text.slice(1)
}
