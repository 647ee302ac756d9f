import type { TriggerEnv } from '../../api/trigger.js'
import { attempt } from './attempt.js'
import { recheck } from './recheck.js'

type Callback = (this: unknown, ...details: unknown[]) => unknown

/** What every wrapper carries, so that several of them, of several copies of EaseKit too, can find one another. */
interface Link {
  readonly owner: unknown
  readonly previous: Callback | undefined
  /** Whether the slot was the object's own property before. */
  readonly own: boolean
  gone: boolean
}

type Wrapper = Callback & { readonly [key: symbol]: Link | undefined }

/**
 * Hears the calls of a single-slot callback that belongs to the page, for instance `window.jivo_onClose`. The page's
 * function runs first, with its `this`, arguments, return value and exceptions untouched. If the page replaces the slot,
 * the new function is wrapped at the next check; `hear` runs once a call nevertheless. When the signal aborts the slot
 * is as it was, or, where somebody has wrapped ours, ours only passes on.
 */
export function chainCallback(
  env: TriggerEnv,
  object: object,
  slot: string,
  hear: (details: readonly unknown[]) => void,
): void {
  const key = Symbol.for('easekit.chainCallback')
  const owner = {}
  const links: Link[] = []
  let depth = 0

  const linkOf = (value: unknown): Link | undefined =>
    typeof value === 'function' ? (value as Wrapper)[key] : undefined

  const wrap = (): void => {
    const top: unknown = Reflect.get(object, slot)
    for (let link = linkOf(top); link; link = linkOf(link.previous)) if (link.owner === owner) return
    const previous = typeof top === 'function' ? (top as Callback) : undefined
    const link: Link = { owner, previous, own: Object.hasOwn(object, slot), gone: false }
    const wrapper: Callback = function (...details) {
      depth++
      try {
        return previous?.apply(this, details)
      } finally {
        if (--depth === 0) attempt(env, slot, () => hear(details))
      }
    }
    if (Reflect.set(object, slot, Object.assign(wrapper, { [key]: link }))) links.push(link)
  }

  recheck(env, wrap, slot)
  env.signal.addEventListener('abort', () => {
    for (const link of links) link.gone = true
    const top = linkOf(Reflect.get(object, slot))
    if (!top?.gone) return
    // Wrappers of other copies that lie below and have gone before come off as well.
    let last = top
    for (let link: Link | undefined = top; link?.gone; link = linkOf(link.previous)) last = link
    Reflect.deleteProperty(object, slot)
    if (last.own) Reflect.set(object, slot, last.previous)
  })
}
