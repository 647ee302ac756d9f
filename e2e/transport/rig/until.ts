/** Real time constants take up to ten minutes for what the scaled ones do in seconds. */
const patience = process.env.EASEKIT_SCALE ? 600_000 : 30_000

/** Asks again until the answer is yes; fails, naming what it waited for, after `ms`. */
export async function until(ask: () => unknown, what: string, ms = patience): Promise<void> {
  const end = Date.now() + ms
  while (!(await ask())) {
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}
