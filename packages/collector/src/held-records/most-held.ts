/**
 * How much is held of one declared survey, and of all others of a project together: so many records, of which one that is longer than
 * 4,096 characters counts as several. What is beyond is refused, and waits on the devices.
 */
export const mostHeld = 10_000
