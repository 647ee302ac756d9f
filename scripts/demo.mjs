// The demo: shop, gallery, collector and dashboard on one port. Ends on Ctrl-C and SIGTERM.
import { join } from 'node:path'
import { examples } from './examples.mjs'
import { root, say, stop } from './setup.mjs'

/** Starts everything and says where it is. */
export async function demo() {
  const { serve } = await import('@easekit/collector')
  const wanted = process.env.PORT ?? '4747'
  if (!/^\d{1,5}$/.test(wanted) || Number(wanted) > 65_535) {
    stop(`PORT is ${JSON.stringify(wanted)}, expected a number from 0 to 65535`)
  }
  const data = process.env.EASEKIT_DATA ?? join(root, '.easekit')
  const started = await serve({
    port: Number(wanted),
    data,
    adminToken: process.env.EASEKIT_ADMIN_TOKEN || undefined,
    projects: { demo: { demo: true, floor: 1 } },
    beside: examples,
  }).catch((error) => stop(error.message))

  const { url, adminToken, close } = started
  say('ready')
  console.log(`
  shop        ${url}/shop/
  gallery     ${url}/gallery/
  dashboard   ${url}/dashboard#token=${adminToken}
  collector   ${url}

  Buy something in the shop, answer the question, and watch the dashboard.
  The answers are kept in ${data}. Ctrl-C ends the demo.
`)
  let leaving = false
  const leave = async () => {
    if (leaving) return
    leaving = true
    await close()
    process.exit(0)
  }
  process.on('SIGINT', leave)
  process.on('SIGTERM', leave)
}
