import type { Attributes, AttributeValue } from '../../api/attributes.js'
import { complain } from '../../api/complain.js'
import { findMistake } from './find-mistake.js'

const told = new Set<string>()

/**
 * What may go out of what is known: the listed names, and of those the values that say something and identify nobody. What is
 * left out is told in the console, each mistake once.
 *
 * @param known what is known, by name; only what is listed is looked at
 */
export function chooseAttributes(listed: readonly string[], known: Readonly<Record<string, unknown>>): Attributes {
  const given = listed.filter((name) => Object.hasOwn(known, name) && known[name] != null)
  return Object.fromEntries(
    given.flatMap((name) => {
      const value = known[name] as AttributeValue
      const expected = findMistake(name, value)
      if (!expected) return [[name, typeof value === 'string' ? value.trim() : value]]
      const was =
        typeof value === 'object' ? 'an object' : typeof value === 'string' ? JSON.stringify(value) : `${String(value)}`
      const issue = `attributes["${name}"] is ${was}, expected ${expected}`
      if (!told.has(issue)) complain(issue)
      told.add(issue)
      return []
    }),
  )
}
