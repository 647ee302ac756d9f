import { readdirSync, readFileSync } from 'node:fs'

/** Numbers of the processes whose command line or environment names a text, such as the folder of a profile. */
export function processesOf(text: string, where: 'cmdline' | 'environ' = 'cmdline'): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .filter((name) => {
      try {
        return readFileSync(`/proc/${name}/${where}`, 'latin1').includes(text)
      } catch {
        return false // It has ended meanwhile.
      }
    })
    .map(Number)
}

/** Kills them without a chance to tidy up, and waits until none is left. */
export async function killAll(text: string, where: 'cmdline' | 'environ' = 'cmdline'): Promise<void> {
  for (;;) {
    const left = processesOf(text, where)
    if (!left.length) return
    for (const pid of left) {
      try {
        process.kill(pid, 'SIGKILL')
      } catch {
        // Already gone.
      }
    }
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}
