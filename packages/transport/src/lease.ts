/** Not before when (ms since 1970), and after how many failures. */
export type Lease = readonly [until: number, failures: number]

/** Reads a stored `<not before ms>,<failures>`; nothing stored is long ago and without failure. */
export const parseLease = (text: string): Lease => `${text},0`.split(',').map(Number) as unknown as Lease
