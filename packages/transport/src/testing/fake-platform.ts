import type { Platform } from '../outbox/platform.js'

/** What {@link createFakePlatform} takes. */
export interface FakePlatformOptions {
  /** Where the clock starts, ms since 1970. @default 1 November 2026 */
  readonly now?: number | undefined
  /** Source of chance. @default always 0.5 */
  readonly random?: (() => number) | undefined
  /** Called at each access: may return null, or throw as a sandboxed frame does. @default undefined */
  readonly localStorage?: (() => Storage | null | undefined) | undefined
  /** Called at each access. @default undefined */
  readonly sessionStorage?: (() => Storage | null | undefined) | undefined
  /** Called at each access. @default undefined */
  readonly indexedDB?: (() => IDBFactory | undefined) | undefined
}

/** One page in a world where time passes only when told to. Pages that are given the same stores are tabs of one browser. */
export interface FakePlatform extends Platform {
  /** Lets time pass, running timers in order and waiting for what they start. */
  readonly advance: (ms: number) => Promise<void>
  /** Sets the clock without running timers, as a person or a time server does. */
  readonly setClock: (now: number) => void
  /** Waits until the work that is not timed has come to rest. */
  readonly settle: () => Promise<void>
  /** Timers that have not fired. */
  readonly timers: () => number
  /** Listeners on the page. */
  readonly listeners: () => number
  /** Fires a window event, with fields of its own. */
  readonly fire: (type: string, fields?: object) => void
  /** Becomes hidden or visible and fires `visibilitychange`. */
  readonly show: (visible: boolean) => void
  /** Ends the page as a crash does: timers never fire, listeners never hear. */
  readonly kill: () => void
}

interface Timer {
  readonly at: number
  readonly run: () => void
}

const eventLoopTurn = () =>
  new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(0)
  })

/** Makes a page whose clock, chance, stores and events are in the hands of the test. */
export const createFakePlatform = (options: FakePlatformOptions = {}): FakePlatform => {
  let time = options.now ?? Date.UTC(2026, 10, 1)
  let elapsed = 0
  let hidden = false
  let dead = false
  let lastTimer = 0
  let listening = 0
  const timers = new Map<number, Timer>()
  const page = new EventTarget()

  const settle = async () => {
    for (let turn = 0; turn < 50; turn++) await Promise.resolve()
    // Databases in memory need turns of the event loop as well.
    if (options.indexedDB) for (let turn = 0; turn < 12; turn++) await eventLoopTurn()
  }

  const fire = (type: string, fields: object = {}) => {
    if (!dead) page.dispatchEvent(Object.assign(new Event(type), fields))
  }

  return {
    Date: { now: () => time },
    Math: { random: options.random ?? (() => 0.5) },
    setTimeout: (run, ms) => {
      timers.set(++lastTimer, { at: elapsed + Math.max(0, ms), run })
      return lastTimer
    },
    clearTimeout: (timer) => {
      timers.delete(Number(timer))
    },
    get localStorage() {
      return (dead ? undefined : options.localStorage?.()) as Storage
    },
    get sessionStorage() {
      return (dead ? undefined : options.sessionStorage?.()) as Storage
    },
    get indexedDB() {
      return (dead ? undefined : options.indexedDB?.()) as IDBFactory
    },
    document: {
      get hidden() {
        return hidden
      },
    },
    addEventListener: (type, listener, { signal }) => {
      listening++
      page.addEventListener(type, listener, { signal })
      signal.addEventListener('abort', () => listening--)
    },
    advance: async (ms) => {
      const end = elapsed + ms
      await settle()
      while (!dead) {
        const [id, next] = [...timers].reduce<[number, Timer | undefined]>(
          (first, [id, timer]) => (timer.at < (first[1]?.at ?? Infinity) ? [id, timer] : first),
          [0, undefined],
        )
        if (!next || next.at > end) break
        timers.delete(id)
        time += Math.max(0, next.at - elapsed)
        elapsed = Math.max(elapsed, next.at)
        next.run()
        await settle()
      }
      time += Math.max(0, end - elapsed)
      elapsed = Math.max(elapsed, end)
    },
    setClock: (now) => {
      time = now
    },
    settle,
    timers: () => timers.size,
    listeners: () => listening,
    fire,
    show: (visible) => {
      hidden = !visible
      fire('visibilitychange')
    },
    kill: () => {
      dead = true
      timers.clear()
    },
  }
}
