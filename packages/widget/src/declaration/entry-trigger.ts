import type { Emit, Trigger, TriggerEnv } from '../api/trigger.js'
import { listen } from '../trigger/helpers/listen.js'
import { toSubject } from '../trigger/helpers/to-subject.js'
import { nearOrder } from '../trigger/near-order.js'
import { followDropinOrders } from '../trigger/shop/follow-dropin-orders.js'
import type { DeclaredTrigger } from './declaration.js'
import { hearPurchases } from './hear-purchases.js'
import type { LoadTriggers } from './start-declared.js'
import { watchSigns } from './watch-signs.js'

/** Signs of a shop whose orders come as events. */
const shopParts = '.t706__orderform,[data-easekit-signal]'

// biome-ignore lint/suspicious/noExplicitAny: what a page declares has no type.
type Declared = any

/**
 * Listens to what a survey declares, as far as every page can afford it: custom events and the common data layers are read
 * here, of everything else only signs are looked for, and what listens closely is fetched when one is there. What the sign
 * stands for is still there then.
 *
 * @param _tellMistakes called where a trigger turns out to be none
 */
export function entryTrigger(
  { id, on }: { readonly id: string; readonly on?: readonly DeclaredTrigger[] | null | undefined },
  load: LoadTriggers,
  _tellMistakes: () => unknown,
): Trigger {
  const signals: string[] = []

  const start = (emit: Emit, env: TriggerEnv): Promise<unknown> => {
    const { window, log } = env
    const { document, location } = window
    const signs = watchSigns(env)

    const bring = (part: 'triggers' | 'shops' | 'chats', declared: DeclaredTrigger): Promise<void> =>
      load(part)
        .then(({ startDeclared }) => startDeclared(declared, { survey: id, signals, emit, env, load, _tellMistakes }))
        .catch((error: unknown) => log(declared.type, `${error}`))

    const bringWhen = (isThere: () => unknown, part: 'triggers' | 'shops', declared: DeclaredTrigger): void =>
      signs.add(() => isThere() && bring(part, declared))

    const onEvent = (name: string, signal: string, subjectPath = 'detail.id'): void => {
      signals.push(signal)
      listen(env, window, name, (event) => emit(signal, { source: 'event', subject: toSubject(event, subjectPath) }))
    }

    const onPage = (match: unknown, declared: DeclaredTrigger): void =>
      // What stands before the first variable part, of the fragment where there is one; an address holds plain letters only.
      bringWhen(
        () => location.href.includes(`${match}`.replace(/.*#/, '').split(/[[:*?]|[^ -~]/)[0] ?? ''),
        'triggers',
        declared,
      )

    const onOrder = (declared: Declared): void => {
      const { event = 'order:placed', url, unless, dataLayers = ['dataLayer', 'dataLayerYm'] } = declared
      const signal = 'order-placed'
      hearPurchases(dataLayers, signs, emit, env)
      // What they tell is told once, and nothing on the page says that they are there.
      followDropinOrders(env, (subject) => emit(signal, { source: 'adobeDropin', subject }))
      onEvent(event, signal)
      if (url) onPage(url, { type: 'url', match: url, signal, unless })
      bringWhen(
        () =>
          window.Ecwid ||
          window.Snipcart ||
          window.adobeDataLayer ||
          nearOrder.test(location.href + document.body.className) ||
          document.querySelector(shopParts),
        'shops',
        { type: 'checkout' },
      )
    }

    const loading = (on ?? []).map((one: Declared) => {
      const { type, value, name = value, match = value, signal = name, subjectPath } = one
      if (type === 'checkout') return onOrder(one)
      // What is not well declared goes on to where all types are known, and the mistake comes to light.
      if (type === 'event' && name) return onEvent(name, signal, subjectPath)
      if (type === 'url' && match) return onPage(match, one)
      return bring(type === 'chat' ? 'chats' : 'triggers', one)
    })
    bringWhen(() => document.querySelector('[data-easekit-on]'), 'triggers', { type: 'attributes' })
    signs.begin()
    return Promise.all(loading)
  }
  return Object.assign(start, { source: 'page', signals })
}
