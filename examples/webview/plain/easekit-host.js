/** A message of more bytes goes by HTTP, which is the page's own business. */
const limit = 65_536
const firstWaitMs = 1_000
const longestWaitMs = 300_000

/**
 * The app's half of the conversation with `webview.html`, without any host's API: the React Native component and the
 * plain page both stand on it. See docs/webview.md for the messages.
 *
 * @param {object} app
 * @param {(text: string) => void} app.send posts a text to the page
 * @param {{ getItem(key: string): Promise<string | null>, setItem(key: string, value: string): Promise<unknown>,
 *   removeItem(key: string): Promise<unknown>, getAllKeys(): Promise<readonly string[]> }} app.store keeps texts durably
 * @param {object} app.config what the script tag takes as JSON, with `endpoint`
 * @param {(type: string, payload: object) => void} [app.onEvent] hears `shown`, `answer`, `complete`, `dismiss`, `resize`,
 *   `haptic`, `error`, and `remove` when the view may go
 * @param {(url: string) => void} [app.openLink] opens an address outside the app
 * @param {() => object} [app.environment] `locale`, `theme`, `insets`, `fontScale` of the moment
 * @param {typeof fetch} [app.fetch]
 * @param {number} [app.backMs] how long the page has to answer `back`
 */
export function createHost({
  send,
  store,
  config,
  onEvent = () => {},
  openLink = () => {},
  environment = () => ({}),
  fetch = globalThis.fetch,
  backMs = 300,
}) {
  const replies = new Map()
  const expected = new Map()
  const early = []
  let serial = 0
  let isReady = false
  let removal
  let timer
  let waitMs = firstWaitMs

  const post = (type, payload = {}, re) => {
    const id = `n${Date.now().toString(36)}-${serial++}`
    const text = JSON.stringify({ ek: 1, id, re, type, payload })
    send(text)
    return { id, text }
  }
  const tell = (type, payload) => {
    if (isReady) return post(type, payload)
    early.push([type, payload])
    return undefined
  }

  /** The page keeps what it could not deliver until it is told that it may go. */
  const mayGo = ({ pending }) => {
    clearTimeout(removal)
    if (pending > 0) removal = setTimeout(() => onEvent('remove', {}), 10_000)
    else onEvent('remove', {})
  }

  const handlers = {
    ready({ protocol }) {
      if (!protocol?.includes(1)) return ['error', { code: 'version', supported: [1] }]
      return ['init', { protocol: 1, config, ...environment() }]
    },
    async send({ body }) {
      const { id, rev } = JSON.parse(body)
      // Kept first, answered after: from here on the answer is safe without the page.
      await store.setItem(`easekit:record:${id}:${rev}`, body)
      deliver().catch(() => {})
      return ['sent', { id, rev, status: 'ok' }]
    },
    'storage.get': async ({ key }) => ['storage.result', { value: await store.getItem(`easekit:item:${key}`) }],
    'storage.set': async ({ key, value }) => {
      await store.setItem(`easekit:item:${key}`, value)
      return ['storage.result', { value }]
    },
    'storage.remove': async ({ key }) => {
      await store.removeItem(`easekit:item:${key}`)
      return ['storage.result', { value: null }]
    },
    complete(payload) {
      mayGo(payload)
      return ['ack', {}]
    },
    dismiss(payload) {
      mayGo(payload)
      return ['ack', {}]
    },
    link({ url }) {
      if (/^(https?|mailto|tel):/.test(url)) openLink(url)
    },
  }

  /** Takes a text from the page. Whether it may speak (main frame, own origin) was checked before. */
  async function receive(text) {
    let message
    try {
      message = JSON.parse(text)
    } catch {
      return
    }
    if (message?.ek !== 1 || typeof text !== 'string' || new TextEncoder().encode(text).length > limit) return
    const { id, re, type, payload = {} } = message
    expected.get(re)?.(payload)
    // A page that repeats itself is answered again, and nothing is done twice.
    if (replies.has(id)) {
      const former = await replies.get(id)
      if (former) send(former)
      return
    }
    const work = Promise.resolve(handlers[type]?.(payload)).then((reply) => reply && post(reply[0], reply[1], id).text)
    replies.set(id, work)
    if (replies.size > 500) replies.delete(replies.keys().next().value)
    await work.catch((error) => post('error', { code: 'failed', text: String(error) }, id))
    if (type !== 'ready') {
      onEvent(type, payload)
      return
    }
    // The page obeys nothing before it has its configuration.
    isReady = true
    for (const [what, detail] of early.splice(0)) post(what, detail)
  }

  /** Posts everything that is kept, until the collector's own verdict names the record. Safe to call at any time. */
  async function deliver() {
    clearTimeout(timer)
    const keys = (await store.getAllKeys()).filter((key) => key.startsWith('easekit:record:'))
    let left = 0
    for (const key of keys) {
      const body = await store.getItem(key)
      if (body && (await isConfirmed(body))) await store.removeItem(key)
      else if (body) left++
    }
    waitMs = left ? Math.min(waitMs * 2, longestWaitMs) : firstWaitMs
    if (left) timer = setTimeout(() => deliver().catch(() => {}), waitMs * (0.5 + Math.random() / 2))
  }

  async function isConfirmed(body) {
    try {
      const address = config.endpoint.replace(/\/?$/, '/v1/responses')
      const headers = { 'Content-Type': 'text/plain;charset=UTF-8' }
      const response = await fetch(address, { method: 'POST', body, headers })
      const verdict = await response.json()
      const { id, rev } = JSON.parse(body)
      return verdict.id === id && verdict.rev >= rev && /^(ok|reject)$/.test(verdict.status)
    } catch {
      return false
    }
  }

  return {
    receive,
    deliver,
    show: (survey, subject) => tell('open', { survey, subject }),
    trigger: (name, subject) => tell('trigger', { name, subject }),
    close: () => tell('close'),
    setTheme: (scheme, tokens) => tell('theme', { scheme, tokens }),
    setInsets: (insets) => tell('insets', insets),
    setKeyboard: (height) => tell('keyboard', { height }),
    setVisible: (visible) => tell('visibility', { visible }),
    /** Asks the page on back. `false`, or no answer in time: the app closes the view itself. */
    back: () =>
      new Promise((resolve) => {
        const asked = isReady && post('back')
        if (!asked) return resolve(false)
        const settle = ({ handled }) => {
          clearTimeout(late)
          expected.delete(asked.id)
          resolve(handled === true)
        }
        const late = setTimeout(settle, backMs, {})
        expected.set(asked.id, settle)
      }),
    /** A page that is loaded anew begins from the start. */
    reloaded() {
      isReady = false
    },
    stop() {
      clearTimeout(timer)
      clearTimeout(removal)
    },
  }
}
