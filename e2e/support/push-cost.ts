import type { Page } from 'playwright-core'

/** A script for the beginning of a page: its data layer, and a watch that no clock of a test can take the place of. */
export const dataLayerAndWatch = 'window.dataLayer = []; window.watch = performance.now.bind(performance)'

/**
 * How long 1,000 pushes take on a processor four times as slow, in milliseconds: into an array that nobody looks at, and
 * into the page's data layer. The fastest of 60 samples each, taken in turns after a warm-up: other programs can only make a
 * sample slower. A sample is long, because the processor is slowed down in bursts.
 */
export async function pushCost(page: Page): Promise<{ readonly unwatched: number; readonly watched: number }> {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  return page.evaluate(() => {
    const { dataLayer, watch } = window as never as { dataLayer: object[]; watch: () => number }
    const other: object[] = []
    const entry = (at: number): object => ({
      event: ['page_view', 'view_item', 'scroll', 'add_to_cart'][at % 4],
      ecommerce: { currency: 'EUR', value: at, items: [{ item_id: `${at}`, price: 10, quantity: 1 }] },
      'gtm.uniqueEventId': at,
    })
    // The clock of a page is coarse, so many pushes are timed at once.
    const thousands = 50
    const time = (layer: object[]): number => {
      const entries = Array.from({ length: thousands * 1000 }, (_, at) => entry(at))
      const start = watch()
      for (const one of entries) layer.push(one)
      const took = watch() - start
      layer.length = 0
      return took / thousands
    }
    const samples: [number, number][] = []
    for (let run = 0; run < 64; run++) samples.push([time(other), time(dataLayer)])
    const warm = samples.slice(4)
    return { unwatched: Math.min(...warm.map(([one]) => one)), watched: Math.min(...warm.map(([, one]) => one)) }
  })
}
