/** How a secret begins that the collector has made, by what it was made for. */
export const secretPrefix = { token: 'ek_', link: 'ekl_' } as const
