import { createHost } from './easekit-host.js'

const frame = document.querySelector('iframe')

/** What the browser keeps for this page; an app has something more durable. */
const store = {
  getItem: async (key) => localStorage.getItem(key),
  setItem: async (key, value) => localStorage.setItem(key, value),
  removeItem: async (key) => localStorage.removeItem(key),
  getAllKeys: async () => Object.keys(localStorage),
}

const host = createHost({
  // Never to '*': only the survey's own origin may read it.
  send: (text) => frame.contentWindow.postMessage(text, location.origin),
  store,
  config: {
    v: 1,
    // The demo's: `npm start` serves this page beside its collector.
    project: 'demo',
    endpoint: location.origin,
    surveys: [{ id: 'checkout', scale: 'ces2', company: 'Acme', issue: 'order' }],
  },
  openLink: (url) => open(url, '_blank', 'noopener'),
  onEvent(type, payload) {
    // With room for its shadow; 0 is a survey that is gone.
    if (type === 'resize') frame.style.clipPath = `inset(calc(100% - ${payload.height && payload.height + 20}px) 0 0)`
    if (type === 'remove') frame.remove()
  },
})

addEventListener('message', ({ data, source, origin }) => {
  if (source === frame.contentWindow && origin === location.origin) host.receive(data)
})
host.deliver()
host.show('checkout', 'order-1042')
