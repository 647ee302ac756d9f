import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'

const used = new Set<number>()

/** Lets a server listen on a port that none here has had: a browser still knows what an earlier origin has stored. */
export async function listenAnew(server: Server): Promise<number> {
  for (;;) {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    if (!used.has(port)) {
      used.add(port)
      return port
    }
    await new Promise((resolve) => server.close(resolve))
  }
}
