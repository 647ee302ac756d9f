/** Where a number with separators may begin, and what it may contain: eight groups and 19 digits at most. */
export const numberSearch: { start: RegExp; candidate: RegExp; symbols: readonly [number, number] } = {
  start: /(?:\+ ?)?\(?\d+/g,
  candidate: /^(?:\+ ?)?\(?\d{1,19}(?:[ ()./-]{1,3}\d{1,19}){0,7}/,
  symbols: [9, 19],
}
