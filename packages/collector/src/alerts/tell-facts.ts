import type { AlertFacts } from './alert-facts.js'
import type { Writer } from './create-writer.js'

/** What an alert is about, a line for each thing. */
export function tellFacts(facts: AlertFacts, { words, name, days, count, value, figure }: Writer): readonly string[] {
  if (facts.kind === 'unknown') {
    const names = facts.names.map(name).join(', ')
    return [words.unknownAdvice, ...(names ? [words.unknownNames(names)] : [])]
  }
  const when = days(facts.from, facts.to)
  if (facts.kind === 'volume') {
    const { answered, shown, least, days: length } = facts
    const before = length === 1 ? words.leastWeekday(count(least)) : words.leastDays(count(least), count(length))
    return [`${when}: ${words.answers(count(answered))}; ${words.shown(count(shown))}`, before]
  }
  const { unit } = facts.figure
  const line = `${when}: ${figure(facts.figure)}`
  if (facts.kind === 'target') return [line, words.target(value(facts.target, unit))]
  return [line, words.usual(value(facts.low, unit), value(facts.high, unit))]
}
