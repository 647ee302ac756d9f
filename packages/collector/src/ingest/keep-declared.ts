import { isCountable } from './is-countable.js'

/** A record with no more attributes than its project declares. */
export interface Declared {
  readonly record: unknown
  /** Each as text, by its name. */
  readonly attributes: Readonly<Record<string, string>>
  /** Whether the record is as it was. */
  readonly isWhole: boolean
}

/**
 * Takes out of `context.attributes` what the project does not declare and what cannot be counted by: anything but short texts,
 * numbers and booleans, and texts that identify a person. The answer is counted without it.
 */
export function keepDeclared(record: unknown, declared: ReadonlySet<string>): Declared {
  const { context } = record as { context?: { attributes?: unknown } | null }
  const told = context?.attributes
  if (told === undefined) return { record, attributes: {}, isWhole: true }
  const all = typeof told === 'object' && told !== null && !Array.isArray(told) ? Object.entries(told) : []
  const kept = all.filter(([name, value]) => declared.has(name) && isCountable(value))
  const attributes = Object.fromEntries(kept.map(([name, value]) => [name, String(value)]))
  if (kept.length > 0 && kept.length === all.length) return { record, attributes, isWhole: true }
  const { attributes: _, ...rest } = context as Record<string, unknown>
  const left = kept.length > 0 ? { ...rest, attributes: Object.fromEntries(kept) } : rest
  return { record: { ...(record as object), context: left }, attributes, isWhole: false }
}
