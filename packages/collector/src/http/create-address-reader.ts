import { BlockList, isIP } from 'node:net'
import { EaseKitError } from '@easekit/scales'

/** Where a request comes from, as far as limits need to know; `undefined` where nothing tells. Never stored, never logged. */
export type AddressReader = (request: Request, socketAddress: string | undefined) => string | undefined

/**
 * Reads the sender's address: that of the connection, or where this is a trusted proxy's the last one in `X-Forwarded-For` that
 * is not. Anybody can write that header, so that from all others it counts for nothing. Of IPv6 the network counts, since a
 * single household has more addresses than IPv4.
 *
 * @param trusted addresses of proxies, or networks such as `10.0.0.0/8`
 * @throws EaseKitError naming the entry that is neither
 */
export function createAddressReader(trusted: readonly string[] = []): AddressReader {
  const proxies = new BlockList()
  for (const entry of trusted) addTo(proxies, entry)
  const isProxy = (address: string): boolean => isIP(address) > 0 && proxies.check(address, familyOf(address))
  return (request, socketAddress) => {
    const peer = socketAddress && plain(socketAddress)
    if (!peer || trusted.length === 0 || !isProxy(peer)) return peer && networkOf(peer)
    const forwarded = (request.headers.get('X-Forwarded-For') ?? '').split(',').map((part) => plain(part.trim()))
    const sender = forwarded.reverse().find((address) => isIP(address) > 0 && !isProxy(address))
    return networkOf(sender ?? peer)
  }
}

function addTo(list: BlockList, entry: string): void {
  const [address = '', bits, ...rest] = String(entry).split('/')
  const most = isIP(address) === 4 ? 32 : 128
  const isNetwork = bits !== undefined && /^\d{1,3}$/.test(bits) && Number(bits) <= most
  if (isIP(address) === 0 || rest.length > 0 || (bits !== undefined && !isNetwork)) {
    throw new EaseKitError(
      `\`trustedProxies\` must be addresses or networks such as "10.0.0.0/8", got ${JSON.stringify(entry)}`,
    )
  }
  if (bits === undefined) list.addAddress(address, familyOf(address))
  else list.addSubnet(address, Number(bits), familyOf(address))
}

const familyOf = (address: string): 'ipv4' | 'ipv6' => (isIP(address) === 4 ? 'ipv4' : 'ipv6')

const plain = (address: string): string => address.replace(/^::ffff:(?=\d+\.)/i, '')

function networkOf(address: string): string {
  if (isIP(address) !== 6) return address
  const [head = '', tail] = address.split('::')
  const groups = head.split(':').filter(Boolean)
  const last = tail?.split(':').filter(Boolean) ?? []
  const zeros = Array<string>(Math.max(0, 8 - groups.length - last.length)).fill('0')
  return `${[...groups, ...zeros, ...last].slice(0, 4).join(':')}::/64`
}
