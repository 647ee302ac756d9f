import { keepPages } from './keep-pages.js'

/** The part of a service worker's global object that is used here; its types and those of a page exclude each other. */
interface Worker {
  readonly registration: { readonly scope: string }
  readonly clients: { readonly claim: () => Promise<void> }
  readonly skipWaiting: () => Promise<void>
  readonly addEventListener: <Type extends keyof WorkerEvents>(
    type: Type,
    listener: (event: WorkerEvents[Type]) => void,
  ) => void
}

interface WorkerEvents {
  readonly install: { readonly waitUntil: (work: Promise<unknown>) => void }
  readonly activate: { readonly waitUntil: (work: Promise<unknown>) => void }
  readonly fetch: { readonly request: Request; readonly respondWith: (response: Promise<Response>) => void }
}

const worker = globalThis as unknown as Worker

// The scope is the whole address of the one page, its query with it.
const keeper = keepPages({
  address: worker.registration.scope,
  caches: globalThis.caches,
  fetch: (address, init) => fetch(address, init),
})

worker.addEventListener('install', (event) => {
  worker.skipWaiting()
  event.waitUntil(keeper.renew())
})
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()))
worker.addEventListener('fetch', (event) => {
  const answer = keeper.answer(event.request)
  if (answer) event.respondWith(answer)
})
