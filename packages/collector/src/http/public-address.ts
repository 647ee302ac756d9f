import { EaseKitError } from '@easekit/scales'

/** The address of something of the collector, as those out there open it. `path` has no leading slash: `l/…`. */
export type AddressOf = (request: Request, path: string) => string

/**
 * Tells addresses as they are told to others: below the public one, or below that of the request where none is set.
 *
 * @param option what the public address is called where it was given
 * @throws EaseKitError where the public address is none
 */
export function publicAddress(address: string | undefined, option = 'publicAddress'): AddressOf {
  if (address === undefined) return (request, path) => new URL(`/${path}`, request.url).href
  if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol)) {
    const got = JSON.stringify(address)
    throw new EaseKitError(`\`${option}\` must be an address such as "https://ces.example.com", got ${got}`)
  }
  const base = address.replace(/[?#].*$/, '').replace(/\/*$/, '/')
  return (_, path) => new URL(path, base).href
}
