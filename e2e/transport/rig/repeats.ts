/** How often a case is repeated after its first run, to look for one that does not always hold; EASEKIT_REPEATS says. */
export const repeats = Number(process.env.EASEKIT_REPEATS ?? 0)
