import { chromium } from 'playwright-core'
import { serveWidget } from './serve-widget.mjs'

const types =
  'checkout chat signup ga4 enhancedEcommerce yandex segment adobeDataLayer adobeDropin woocommerce magento prestashop ' +
  'salesforceCommerce tilda ecwid snipcart bitrix bigcommerce insales stripe'
const survey = { id: 'support', scale: 'ces2', on: types.split(' ').map((type) => ({ type })) }
const page = `<!doctype html><title>Shop</title><script>window.dataLayer = []</script>
<script type="application/json" data-easekit>${JSON.stringify({ v: 1, surveys: [survey] })}</script>
<script async src="/easekit.js" data-project="shop"></script><h1>Shop</h1>`

/**
 * How long 1,000 pushes take on a processor four times as slow: into an array that nobody looks at, and into the data layer
 * of a page where EaseKit listens to everything. The fastest of 60 samples each, taken in turns after a warm-up: other
 * programs can only make a sample slower. A sample is long, because the processor is slowed down in bursts.
 *
 * @returns milliseconds, `unwatched` and `watched`
 */
export async function pushCost({ executablePath, find }) {
  const server = await serveWidget({ folders: { '/': './packages/widget/dist/cdn' } }, { page, find })
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
  try {
    const tab = await browser.newPage()
    await tab.goto(server.url, { waitUntil: 'networkidle' })
    await tab.waitForFunction(() => Object.hasOwn(window.dataLayer, 'push'))
    const session = await tab.context().newCDPSession(tab)
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
    return await tab.evaluate(() => {
      const other = []
      const entry = (at) => ({
        event: ['page_view', 'view_item', 'scroll', 'add_to_cart'][at % 4],
        ecommerce: { currency: 'EUR', value: at, items: [{ item_id: `${at}`, price: 10, quantity: 1 }] },
        'gtm.uniqueEventId': at,
      })
      // The clock of a page is coarse, so many pushes are timed at once.
      const thousands = 50
      const time = (layer) => {
        const entries = Array.from({ length: thousands * 1000 }, (_, at) => entry(at))
        const start = performance.now()
        for (const one of entries) layer.push(one)
        const took = performance.now() - start
        layer.length = 0
        return took / thousands
      }
      const samples = []
      for (let run = 0; run < 64; run++) samples.push([time(other), time(window.dataLayer)])
      const warm = samples.slice(4)
      return { unwatched: Math.min(...warm.map(([one]) => one)), watched: Math.min(...warm.map(([, one]) => one)) }
    })
  } finally {
    await browser.close()
    server.stop()
  }
}
