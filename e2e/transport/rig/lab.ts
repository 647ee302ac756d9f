import {
  createOutbox,
  type HookEvent,
  hasPending,
  httpSender,
  newId,
  type Outbox,
  type Platform,
  purge,
  type Sender,
  type Sink,
  watchBlocked,
} from '@easekit/transport'
import { sinkFirst } from '@easekit/transport/bridges'
import type { LabOptions } from './lab-options.js'
import { createSimulatedTime } from './simulated-time.js'

/** What a lab page puts: `n` counts the snapshots of an id, so that a row tells which one it is. */
export interface LabPut {
  readonly id: string
  readonly n: number
  readonly done?: boolean
  readonly text?: string
}

/** The script of a lab page: an outbox, what it said, and hands for the test. */
export interface Lab {
  readonly outbox: Outbox
  /** What the outbox said, and when by the clock of the page. */
  readonly events: (HookEvent & { readonly at: number })[]
  readonly put: (input: LabPut) => ReturnType<Outbox['put']>
  readonly newId: typeof newId
  readonly hasPending: typeof hasPending
  readonly purge: () => Promise<void>
  /** Another outbox of the same project, as a second copy of the script makes. */
  readonly start: (more?: { readonly sender?: Sender; readonly platform?: Platform }) => Outbox
  /** Names and number of everything that is stored under our prefix. */
  readonly stored: () => Promise<{ notes: string[]; records: string[] }>
  /** Ids of the records that the collector refused or that are damaged, which wait for a day. */
  readonly aside: () => string[]
  /** Timers of the outbox that have not fired. */
  readonly timers: ReadonlySet<unknown>
  /** Moves the clock of the outbox. */
  readonly moveClock: (ms: number) => void
  /** Lets simulated time pass, in ms; requests take none of it. */
  readonly pass: (ms: number) => Promise<void>
  /** Fires what a browser fires when a page is hidden or shown. */
  readonly show: (visible: boolean) => void
  /** Tells the server of the page something, even while it goes. */
  readonly report: (text: string) => void
}

declare global {
  interface Window {
    lab: Lab
    labOptions: LabOptions
  }
}

const options = window.labOptions
const { chance } = options
let ahead = options.clock ?? 0

const time = options.isSimulated
  ? createSimulatedTime()
  : {
      now: () => Date.now(),
      setTimeout: (run: () => void, ms: number): unknown => setTimeout(run, ms),
      clearTimeout: (timer: unknown) => clearTimeout(timer as number),
    }

const timers = new Set<unknown>()

const platform: Platform = {
  outboxPace: options.scale,
  Date: { now: () => time.now() + ahead },
  Math: chance === undefined ? Math : { random: () => chance },
  setTimeout(run, ms) {
    const timer = time.setTimeout(() => {
      timers.delete(timer)
      run()
    }, ms)
    timers.add(timer)
    return timer
  },
  clearTimeout(timer) {
    timers.delete(timer)
    time.clearTimeout(timer)
  },
  get localStorage() {
    return window.localStorage
  },
  get sessionStorage() {
    return window.sessionStorage
  },
  get indexedDB() {
    return window.indexedDB
  },
  document,
  addEventListener: (...listener: Parameters<Window['addEventListener']>) => window.addEventListener(...listener),
}

const events: (HookEvent & { readonly at: number })[] = []

const { endpoint, scale, ttl, persist } = options

/** What the app around the page does with a record: it takes it itself, is hung, or fails. */
const sinks: Readonly<Record<NonNullable<LabOptions['sink']>, Sink>> = {
  answers: async (body) => (await fetch(`${endpoint}/v1/responses`, { method: 'POST', body })).json(),
  hangs: () => new Promise(() => {}),
  throws: () => {
    throw new Error('no app')
  },
}

let requests = 0

/** Keeps count of the requests under way. */
const counting =
  (sender: Sender): Sender =>
  async (...given) => {
    requests++
    try {
      return await sender(...given)
    } finally {
      requests--
    }
  }

const channel = new MessageChannel()

const turn = (): Promise<unknown> =>
  new Promise((resolve) => {
    channel.port1.onmessage = resolve
    channel.port2.postMessage(0)
  })

/** Resolves when nothing is under way, and what came of it has been taken in. */
async function settled(): Promise<void> {
  for (let quiet = 0; quiet < 3; quiet++) {
    await turn()
    if (requests) quiet = 0
  }
}

const start: Lab['start'] = ({ sender, ...more } = {}) =>
  createOutbox({
    project: 'shop',
    sender: counting(
      sender ??
        (options.sink
          ? sinkFirst(sinks[options.sink], httpSender({ endpoint }), 3000 * scale)
          : httpSender({ endpoint })),
    ),
    ttl,
    persist,
    platform,
    hook: (event) => void events.push({ ...event, at: platform.Date.now() }),
    ...more,
  })

const ask = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })

async function recordsStored(): Promise<string[]> {
  const databases = await indexedDB.databases()
  if (!databases.some(({ name }) => name === 'ek:shop')) return []
  const opening = indexedDB.open('ek:shop')
  // It may be going away: looking must not make it.
  opening.onupgradeneeded = () => opening.transaction?.abort()
  const database = await ask(opening).catch((error) => {
    if (error.name !== 'AbortError') throw error
  })
  if (!database) return []
  try {
    const [store = ''] = database.objectStoreNames
    return (await ask(database.transaction(store).objectStore(store).getAllKeys())).map(String)
  } finally {
    database.close()
  }
}

const outbox = options.idle ? undefined : start()
if (outbox) watchBlocked(outbox, (event) => void events.push({ ...event, at: Date.now() }))

window.lab = {
  outbox: outbox as Outbox,
  events,
  put: ({ id, n, done, text }) =>
    window.lab.outbox.put({
      id,
      survey: 'checkout@1',
      answers: { n, ...(text !== undefined && { comment: text }) },
      ...(done !== undefined && { done }),
    }),
  newId,
  hasPending,
  purge: () => purge(window.lab.outbox),
  start,
  stored: async () => ({
    notes: Object.keys(localStorage ?? {})
      .filter((key) => key.startsWith('ek:shop:'))
      .map((key) => key.slice(8)),
    records: await recordsStored(),
  }),
  aside: () =>
    Object.entries(localStorage ?? {}).flatMap(([key, value]) =>
      key.startsWith('ek:shop:~') && Number(value) % 1000 === 998 ? [key.slice(9)] : [],
    ),
  timers,
  moveClock(ms) {
    ahead += ms
  },
  async pass(ms) {
    if (!('pass' in time)) throw new Error('this page has no simulated time')
    await time.pass(ms, settled)
  },
  show(visible) {
    Object.defineProperty(document, 'visibilityState', { configurable: true, value: visible ? 'visible' : 'hidden' })
    Object.defineProperty(document, 'hidden', { configurable: true, value: !visible })
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))
  },
  report: (text) => void navigator.sendBeacon(options.report, text),
}
