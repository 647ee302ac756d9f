/** A test for one field and, in words, what it expects. */
export type Check = readonly [test: (value: unknown) => boolean, expected: string]

/** The fields of an object. A name that ends in `!` must be given. */
export type Fields = Readonly<Record<string, Check>>

/** Compares an object with its fields; returns one message per mistake, with path, value and expectation. */
export function checkFields(path: string, value: unknown, fields: Fields): string[] {
  if (!isObject(value)) return [mistake(path || 'options', value, 'an object')]
  const known = Object.keys(fields).map((name) => name.replace('!', ''))
  const dot = path && `${path}.`
  const wrong = Object.entries(fields).flatMap(([name, [test, expected]]) => {
    const key = name.replace('!', '')
    const given = value[key]
    return (given === undefined ? name === key : test(given)) ? [] : [mistake(dot + key, given, expected)]
  })
  const unknown = Object.keys(value)
    .filter((key) => !known.includes(key) && value[key] !== undefined)
    .map((key) => `${dot}${key} is not known, ${suggest(key, known)}`)
  return [...wrong, ...unknown]
}

/** Of what was written, so many characters are told: enough to find it. */
const mostShown = 200

/** One mistake in words: the field, what it was, what was expected. */
export function mistake(path: string, value: unknown, expected: string): string {
  // An attribute that should have been a number is not one any more, and JSON has no word for that.
  const text = Number.isNaN(value) ? 'NaN' : `${JSON.stringify(value)}`
  const short = text.length > mostShown ? `${text.slice(0, mostShown)}…` : text
  const was = value === undefined ? 'missing' : typeof value === 'function' ? 'a function' : short
  return `${path} is ${was}, expected ${expected}`
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The known name that is nearest, or all of them. */
export function suggest(key: string, known: readonly string[]): string {
  const near = known.find((name) => distance(name.toLowerCase(), key.toLowerCase()) <= 2)
  return near ? `did you mean ${near}?` : `expected one of ${known.join(', ')}`
}

/** Levenshtein's edit distance. */
export function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (let i = 1; i <= from.length; i++) {
    const next = [i]
    for (let j = 1; j <= to.length; j++) {
      const swap = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1)
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[to.length] ?? 0
}
