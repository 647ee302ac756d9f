export const pageTests: string[]
