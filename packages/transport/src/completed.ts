/**
 * Added to the revision of a completed snapshot, so that it outranks every partial one from any tab. What remains of a
 * revision without it is 1,024 times the time it was made; that fits until the year 2109.
 */
export const completed: number = 2 ** 52
