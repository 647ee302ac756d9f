import { createHmac } from 'node:crypto'

/** What stands for an address that wants no mail: with the secret of its project, so that nobody can look addresses up by it. */
export function addressHash(secret: string, address: string): string {
  return createHmac('sha256', secret).update(`address\0${address.trim().toLowerCase()}`).digest('base64url')
}
