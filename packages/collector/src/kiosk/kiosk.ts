import { createOutbox, httpSender } from '@easekit/transport'
import type { KioskData } from '../hosted/kiosk-script.js'
import { startKiosk } from './start-kiosk.js'

const { location, navigator } = window
const data: KioskData = JSON.parse(document.getElementById('kiosk')?.textContent ?? 'null')
const { project, restart = '' } = data.state

// Where the page is not on HTTPS there is none: then it asks for as long as it stays open.
const { serviceWorker } = navigator as Partial<Navigator>
serviceWorker?.register('../kiosk-worker.js', { scope: location.pathname + location.search }).catch((error) => {
  // biome-ignore lint/suspicious/noConsole: the console is where whoever sets the device up looks.
  console.warn('EaseKit: this device cannot keep the page; it will not open without a network.', error)
})

startKiosk({
  data,
  page: document,
  outbox: createOutbox({ project, sender: httpSender({ endpoint: new URL('../..', location.href).href }) }),
  // Without a network, only a worker has the page.
  canReload: () => Boolean(serviceWorker?.controller) || navigator.onLine,
  reload: () => location.replace(restart),
})
