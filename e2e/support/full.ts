/** `EASEKIT_FULL=1`, as in `npm run test:all`: every case in every engine that can do it, as often as it takes to see what is rare. */
export const isFull = process.env.EASEKIT_FULL === '1'
