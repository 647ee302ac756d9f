import { readFileSync } from 'node:fs'
import type { Browser, Tab } from './browser.js'
import { until } from './until.js'

/**
 * Finds the process that runs the page of a tab, by keeping the page busy: to stop and continue it (stopped, it runs no
 * timer and settles no promise, as a frozen page; the drivers' own freezing does nothing to a page that they keep
 * visible), or to kill it.
 */
export async function pageProcess(browser: Pick<Browser, 'pageProcesses'>, tab: Tab): Promise<number> {
  await tab.run(() => {
    const busy = window as { isBusy?: boolean }
    busy.isBusy = true
    // No timer: those are slowed down where the tab is not in front.
    const channel = new MessageChannel()
    channel.port1.onmessage = () => {
      for (const end = performance.now() + 20; performance.now() < end; );
      if (busy.isBusy) channel.port2.postMessage(0)
    }
    channel.port2.postMessage(0)
  })
  for (;;) {
    // Another that happens to start up may be the busiest once.
    const [pid, second] = [await busiest(browser), await busiest(browser)]
    if (pid !== second) continue
    await tab.run(() => void Object.assign(window, { isBusy: false }))
    return pid
  }
}

/** The process that has had the processor for a tenth of a second from now on, and twice as long as any other. */
async function busiest({ pageProcesses }: Pick<Browser, 'pageProcesses'>): Promise<number> {
  const from = new Map<number, number>()
  let found = 0
  await until(() => {
    const work = pageProcesses().map((pid) => {
      const ticks = ticksOf(pid)
      if (!from.has(pid)) from.set(pid, ticks)
      return { pid, ticks: ticks - (from.get(pid) ?? 0) }
    })
    const [first, second] = work.sort((a, b) => b.ticks - a.ticks)
    if (first && first.ticks > 10 + 2 * (second?.ticks ?? 0)) found = first.pid
    return found
  }, 'the process of a page')
  return found
}

/** Ticks of processor time that a process has had: fields 14 and 15 of its line in /proc. */
function ticksOf(pid: number): number {
  try {
    const [, fields = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')
    const [user, system] = fields.split(' ').slice(11, 13).map(Number)
    return (user ?? 0) + (system ?? 0)
  } catch {
    return 0 // It has ended meanwhile.
  }
}
