/** A survey while it is edited: whatever its file holds, mistakes included. */
export type Draft = Readonly<Record<string, unknown>>

/** What stands at a path such as `throttle.anyDays`. */
export function valueAt(draft: Draft, path: string): unknown {
  return path.split('.').reduce<unknown>((part, name) => (isDraft(part) ? part[name] : undefined), draft)
}

/** The draft with another value at a path. `undefined` takes the field away, and with it the objects that it leaves empty. */
export function withValue(draft: Draft, path: string, value: unknown): Draft {
  const [name = '', ...deeper] = path.split('.')
  const former = draft[name]
  const next = deeper.length === 0 ? value : withValue(isDraft(former) ? former : {}, deeper.join('.'), value)
  const { [name]: _, ...others } = draft
  if (next === undefined || (deeper.length > 0 && isEmpty(next))) return others
  // A changed field keeps its place, so that files that are kept beside it show few lines of difference.
  return name in draft ? { ...draft, [name]: next } : { ...others, [name]: next }
}

export function isDraft(value: unknown): value is Draft {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isEmpty(value: unknown): boolean {
  return isDraft(value) && Object.keys(value).length === 0
}
