import type { ListenTo } from './listening.js'
import type { Modules } from './modules.js'
import type { DeclaredTrigger } from './trigger/declared-trigger.js'
import type { Emit, Trigger, TriggerEnv } from './trigger/types.js'

/** Signs of an order page in its address and the body's classes, and of a shop whose orders come as events. They may match too much, never too little. */
const orderPage = /order.?(conf|rec)|onepage.success|order_?id=|id_order=|=cs_|orders\/[\da-f]{32}/i
const shopParts = '.t706__orderform,[class*=dropin-],[data-easekit-signal]'

/** The first pause between two looks of a series and the longest, in milliseconds. A series takes seven seconds. */
const firstMs = 200
const lastMs = 2500

// biome-ignore lint/suspicious/noExplicitAny: what a page declares, dispatches and pushes has no type.
type Any = any

/**
 * Listens to what a survey declares, as far as every page can afford it: custom events and the common data layers are read
 * here, of everything else only signs are looked for, and what listens closely is fetched when one is there. What the sign
 * stands for is still there then.
 *
 * @param tell called where a trigger turns out to be none
 */
export function sniff(
  { id, on }: { readonly id: string; readonly on?: readonly DeclaredTrigger[] | null | undefined },
  modules: Modules,
  tell: () => unknown,
): Trigger {
  const signals: string[] = []

  const start = (emit: Emit, env: TriggerEnv): Promise<unknown> => {
    const { window, signal: stop, log } = env
    const { document, location } = window
    const looks: (() => void)[] = []
    let timer = 0
    let pause = 0

    const listen = (target: EventTarget, type: string, hear: (event: Any) => void): void =>
      target.addEventListener(type, hear, { capture: true, signal: stop })

    const bring = (part: 'triggers' | 'shops' | 'chats', one: DeclaredTrigger): Promise<void> =>
      modules(part)
        .then(({ listenTo }: { readonly listenTo: ListenTo }) => listenTo(one, id, signals, emit, env, modules, tell))
        .catch((error: unknown) => log(one.type, `${error}`))

    const bringWhen = (isThere: () => unknown, part: 'triggers' | 'shops', one: DeclaredTrigger): void => {
      const look = (): void => {
        if (!isThere()) return
        looks.splice(looks.indexOf(look), 1)
        bring(part, one)
      }
      looks.push(look)
    }

    const onEvent = (name: string, signal: string, subjectPath = 'detail.id'): void => {
      signals.push(signal)
      listen(window, name, (event) =>
        emit(signal, {
          source: 'event',
          subject: subjectPath.split('.').reduce((value: Any, step: string) => value?.[step], event),
        }),
      )
    }

    const onPage = (match: Any, one: DeclaredTrigger): void =>
      // What stands before the first variable part.
      bringWhen(() => location.href.includes(`${match}`.split(/[[:*?]/)[0] ?? ''), 'triggers', one)

    const onOrder = ({ event = 'order:placed', url, unless, dataLayers = ['dataLayer', 'dataLayerYm'] }: Any): void => {
      const signal = 'order-placed'
      const seen = new WeakSet()
      const see = (entry: Any): void => {
        try {
          const { event, ecommerce, 0: command, 1: action, 2: fields } = entry
          const former = ecommerce?.purchase?.actionField
          const order = former ?? ((command === 'event' ? action : event) === 'purchase' && (ecommerce ?? fields ?? {}))
          // An array that is put in place of another brings its entries along. To remember them all would slow every push.
          if (!order || seen.has(entry)) return
          seen.add(entry)
          emit(signal, { source: former ? 'enhancedEcommerce' : 'ga4', subject: order.id ?? order.transaction_id })
        } catch {
          // No entry, or one that does not let itself be read.
        }
      }
      looks.push(() => {
        for (const name of dataLayers) {
          const layer: Any = window[name]
          if (!Array.isArray(layer) || seen.has(layer)) continue
          seen.add(layer)
          layer.slice().forEach(see)
          const { push } = layer
          const own = function (this: unknown, ...entries: unknown[]): number {
            const length = push.apply(this, entries)
            entries.forEach(see)
            return length
          }
          layer.push = own
          stop.addEventListener('abort', () => {
            // Wrapped by somebody else since: then ours only passes on.
            if (layer.push !== own) return
            // One that is inherited comes to light again; one of the array's own has to be put back.
            Reflect.deleteProperty(layer, 'push')
            if (layer.push !== push) layer.push = push
          })
        }
      })
      onEvent(event, signal)
      if (url) onPage(url, { type: 'url', match: url, signal, unless })
      bringWhen(
        () =>
          window.Ecwid ||
          window.Snipcart ||
          window.adobeDataLayer ||
          orderPage.test(location.href + document.body.className) ||
          document.querySelector(shopParts),
        'shops',
        { type: 'checkout' },
      )
    }

    const loading = (on ?? []).map((one: Any) => {
      const { type, value, name = value, match = value, signal = name, subjectPath } = one
      if (type === 'checkout') return onOrder(one)
      // What is not well declared goes on to where all types are known, and the mistake comes to light.
      if (type === 'event' && name) return onEvent(name, signal, subjectPath)
      if (type === 'url' && match) return onPage(match, one)
      return bring(type === 'chat' ? 'chats' : 'triggers', one)
    })
    bringWhen(() => document.querySelector('[data-easekit-on]'), 'triggers', { type: 'attributes' })

    const next = (): void => {
      for (const look of [...looks]) look()
      pause *= 1.5
      if (pause < lastMs && !stop.aborted) timer = window.setTimeout(next, pause)
    }
    const hint = (): void => {
      window.clearTimeout(timer)
      pause = firstMs
      if (!document.hidden) next()
    }
    // Single-page apps go elsewhere after a click; newer browsers also tell of it.
    for (const type of ['pageshow', 'click', 'popstate', 'visibilitychange']) listen(window, type, hint)
    if (window.navigation) listen(window.navigation as EventTarget, 'currententrychange', hint)
    // Captured, for it does not bubble: a script of the page has come.
    listen(document, 'load', ({ target }) => target.tagName === 'SCRIPT' && hint())
    stop.addEventListener('abort', () => window.clearTimeout(timer))
    hint()
    return Promise.all(loading)
  }
  return Object.assign(start, { source: 'page', signals })
}
