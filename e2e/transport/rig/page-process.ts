import { readFileSync } from 'node:fs'
import type { Browser, Tab } from './browser.js'

/**
 * Finds the process that runs the page of a tab, by keeping the page busy: to stop and continue it (stopped, it runs no
 * timer and settles no promise, as a frozen page; the drivers' own freezing does nothing to a page that they keep
 * visible), or to kill it.
 */
export async function pageProcess(browser: Pick<Browser, 'pageProcesses'>, tab: Tab): Promise<number> {
  const busiest = async (): Promise<number | undefined> => {
    const begin = browser.pageProcesses().map((pid) => ({ pid, ticks: ticksOf(pid) }))
    await tab.run(() => {
      for (const end = performance.now() + 100; performance.now() < end; );
    })
    const [first, second] = begin
      .map(({ pid, ticks }) => ({ pid, work: ticksOf(pid) - ticks }))
      .sort((a, b) => b.work - a.work)
    return first && first.work > 2 * (second?.work ?? 0) + 3 ? first.pid : undefined
  }
  for (;;) {
    // One that happens to start up may be the busiest once.
    const [pid, ...others] = new Set([await busiest(), await busiest(), await busiest()])
    if (pid && !others.length) return pid
  }
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
