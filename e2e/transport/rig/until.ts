/** Real time constants take up to ten minutes for what the scaled ones do in seconds. */
const patience = process.env.EASEKIT_SCALE ? 600_000 : 30_000

/**
 * Asks again until the answer is yes; fails, naming what it waited for, after `ms`.
 *
 * @param progress the time begins anew whenever this changes: a busy machine is slow, but what is lost never comes
 */
export async function until(ask: () => unknown, what: string, ms = patience, progress?: () => unknown): Promise<void> {
  let end = Date.now() + ms
  let reached = progress?.()
  while (!(await ask())) {
    const now = progress?.()
    if (now !== reached) end = Date.now() + ms
    reached = now
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}
