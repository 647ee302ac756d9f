/** Rounds up to whole people, after rounding to 1e−9, so that 385.0000000001 is 385. */
export const ceiling = (people: number): number => Math.ceil(Math.round(people * 1e9) / 1e9)
