import { EaseKitError } from '@easekit/scales'
import createFetchClient, { type Client } from 'openapi-fetch'
import type { paths } from './paths.js'

/** Where the collector is and who asks. */
export interface ClientOptions {
  /** Such as `https://ces.example.com`; a path stays. */
  readonly endpoint: string
  /** A token of the collector, without "Bearer". @default none, which is enough for what everybody may ask */
  readonly token?: string | undefined
  /** Makes the requests, such as the collector that `createCollector` made. @default the global `fetch` */
  readonly fetch?: ((request: Request) => Promise<Response>) | undefined
}

/**
 * A method for each HTTP method, with the paths of the collector's OpenAPI document. Each resolves to
 * `{ data, response }`, or to `{ error, response }` for an answer that is no 2xx. It rejects where there was no answer at all, as
 * `fetch` does, and where the answer is not of the kind that `parseAs` names (JSON by default).
 */
export type CollectorClient = Client<paths, 'application/json'>

/**
 * Makes a client of a collector, for browsers and Node.
 *
 * @throws EaseKitError where `endpoint` or `token` cannot be used
 * @example
 * const collector = createClient({ endpoint: 'https://ces.example.com', token })
 * const { data, error } = await collector.GET('/v1/results', { params: { query: { project: 'shop', survey: 'checkout' } } })
 */
export function createClient({ endpoint, token, fetch }: ClientOptions): CollectorClient {
  const address = URL.canParse(endpoint) ? new URL(endpoint) : undefined
  if (address?.protocol !== 'https:' && address?.protocol !== 'http:') {
    throw new EaseKitError(
      `\`endpoint\` must be an address such as https://ces.example.com, got ${JSON.stringify(endpoint)}`,
    )
  }
  if (token !== undefined && !/^\S+$/.test(token)) {
    throw new EaseKitError(
      '`token` must be a token of the collector without spaces and without "Bearer", got another text',
    )
  }
  return createFetchClient<paths, 'application/json'>({
    baseUrl: address.href,
    ...(token !== undefined && { headers: { Authorization: `Bearer ${token}` } }),
    ...(fetch && { fetch }),
    // NDJSON is sent as it is.
    bodySerializer: (body) => (typeof body === 'string' ? body : JSON.stringify(body)),
  })
}
