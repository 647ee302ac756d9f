import { readFileSync } from 'node:fs'
import type { Browser, Tab } from './browser.js'

/**
 * Finds the process that runs the page of a tab, by keeping the page busy: to stop and continue it (stopped, it runs no
 * timer and settles no promise, as a frozen page; the drivers' own freezing does nothing to a page that they keep
 * visible), or to kill it.
 */
export async function pageProcess(browser: Pick<Browser, 'pageProcesses'>, tab: Tab): Promise<number> {
  const found: number[] = []
  // One that happens to start up may be the busiest once.
  while (found.length < 3 || new Set(found.slice(-3)).size > 1) {
    const begin = browser.pageProcesses().map((pid) => ({ pid, ticks: ticksOf(pid) }))
    await tab.run(() => {
      for (const end = performance.now() + 100; performance.now() < end; );
    })
    const [first, second] = begin
      .map(({ pid, ticks }) => ({ pid, work: ticksOf(pid) - ticks }))
      .sort((a, b) => b.work - a.work)
    if (first && first.work > 2 * (second?.work ?? 0) + 3) found.push(first.pid)
    else found.length = 0
  }
  return found.at(-1) as number
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
