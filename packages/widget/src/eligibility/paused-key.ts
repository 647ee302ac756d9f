/** Where a device remembers when it last heard that a survey is paused, in epoch milliseconds. */
export const pausedKey = (project: string, survey: string): string => `easekit:${project}:paused:${survey}`
