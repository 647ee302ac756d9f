import { readdirSync, readFileSync } from 'node:fs'

/** Numbers of the processes whose command line or environment names all of these, such as the folder of a profile. */
export function processesOf(...texts: readonly string[]): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .filter((name) => {
      try {
        const known = readFileSync(`/proc/${name}/cmdline`, 'latin1') + readFileSync(`/proc/${name}/environ`, 'latin1')
        return texts.every((text) => known.includes(text))
      } catch {
        return false // It has ended meanwhile.
      }
    })
    .map(Number)
}

/** Kills them without a chance to tidy up, and waits until none is left. */
export async function killAll(text: string): Promise<void> {
  for (let left = processesOf(text); left.length; left = processesOf(text)) {
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
