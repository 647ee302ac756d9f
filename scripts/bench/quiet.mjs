import { cpus } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'

/** Waits up to three seconds until the machine has little else to do. */
export async function quiet() {
  for (let look = 0; look < 10; look++) {
    const [idle, all] = times()
    await sleep(300)
    const [idleNow, allNow] = times()
    if ((idleNow - idle) / (allNow - all) > 0.7) return
  }
}

/** Time that the processors have been idle, and all of their time. */
function times() {
  return cpus().reduce(
    ([idle, all], { times }) => [idle + times.idle, all + Object.values(times).reduce((sum, part) => sum + part, 0)],
    [0, 0],
  )
}
