import type { Server } from 'node:http'
import { EaseKitError } from '@easekit/scales'

/** Where a server ended up listening. */
export interface Address {
  readonly url: string
  readonly port: number
}

/**
 * Starts to listen and resolves once connections are taken.
 *
 * @throws EaseKitError, as a rejection, naming the port or host that cannot be used and why
 */
export function listen(server: Server, { port, host }: { port: number; host: string | undefined }): Promise<Address> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, port, host)))
    server.listen(port, host, () => {
      const address = server.address()
      const actual = typeof address === 'object' && address ? address.port : port
      const isEverywhere = host === undefined || host === '::' || host === '0.0.0.0'
      const name = isEverywhere ? 'localhost' : host.includes(':') ? `[${host}]` : host
      resolve({ url: `http://${name}:${actual}`, port: actual })
    })
  })
}

function explain(error: NodeJS.ErrnoException, port: number, host: string | undefined): EaseKitError {
  if (error.code === 'EADDRINUSE')
    return new EaseKitError(`port ${port} is taken by another program, choose another one`)
  if (error.code === 'EACCES')
    return new EaseKitError(`port ${port} may not be used by this user, choose one over 1023`)
  return new EaseKitError(`\`host\` must be an address of this machine, got "${host}" (${error.code})`)
}
