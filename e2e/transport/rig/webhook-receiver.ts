import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Whom the collector tells of completions. */
export interface WebhookReceiver {
  readonly url: string
  /** Ids of the events, one for each time one came, and the response each was about. */
  readonly received: { readonly event: string; readonly id: string }[]
  readonly stop: () => void
}

/** Starts a receiver that acknowledges everything. */
export async function startWebhookReceiver(): Promise<WebhookReceiver> {
  const received: { event: string; id: string }[] = []
  const server = createServer((request, response) => {
    let text = ''
    request.on('data', (part) => {
      text += part
    })
    request.on('end', () => {
      received.push({ event: String(request.headers['webhook-id']), id: JSON.parse(text).data.id })
      response.writeHead(204).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    received,
    stop() {
      server.close()
      server.closeAllConnections()
    },
  }
}
