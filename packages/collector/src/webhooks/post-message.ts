import type { EventMessage } from './signed-message.js'

const timeoutMs = 15_000

/** Posts a message. Only a 2xx counts; redirects are not followed. Resolves to why it failed, `undefined` where it did not. */
export async function postMessage(
  url: string,
  message: EventMessage,
  { fetch, signal }: { readonly fetch: typeof globalThis.fetch; readonly signal: AbortSignal },
): Promise<string | undefined> {
  try {
    const either = AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)])
    const response = await fetch(url, { method: 'POST', ...message, redirect: 'manual', signal: either })
    await response.body?.cancel()
    return response.ok ? undefined : `status ${response.status}`
  } catch (error) {
    return error instanceof Error && error.name === 'TimeoutError' ? 'timeout' : 'no connection'
  }
}
