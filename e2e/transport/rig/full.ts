/** `EASEKIT_FULL=1`: every case in every engine that can do it, and as often as it takes to see what is rare. */
export const isFull = process.env.EASEKIT_FULL === '1'
