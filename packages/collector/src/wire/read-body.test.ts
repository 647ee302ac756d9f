import { describe, expect, it } from 'vitest'
import { readBody } from './read-body.js'

function endless(): { request: Request; pulled: () => number; cancelled: Promise<void> } {
  let pulled = 0
  let hasCancelled = (): void => {}
  const cancelled = new Promise<void>((resolve) => {
    hasCancelled = resolve
  })
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      pulled += 1
      controller.enqueue(new Uint8Array(1000))
    },
    cancel() {
      hasCancelled()
    },
  })
  const request = new Request('http://a.example', { method: 'POST', body, duplex: 'half' } as RequestInit)
  return { request, pulled: () => pulled, cancelled }
}

describe('readBody', () => {
  it('reads a whole body up to the limit', async () => {
    const request = new Request('http://a.example', { method: 'POST', body: 'x'.repeat(100) })
    const { bytes, complete } = await readBody(request, 100)
    expect([bytes.byteLength, complete]).toEqual([100, true])
  })

  it('returns soon after the limit, forgets the rest, and gives up on a body without end', async () => {
    const { request, pulled, cancelled } = endless()
    const { bytes, complete } = await readBody(request, 10_000)
    expect([complete, bytes.byteLength]).toEqual([false, 11_000])
    expect(pulled()).toBeLessThan(15)
    await cancelled
    expect(pulled()).toBeLessThan(9000)
  })

  it('reads a request without a body as empty', async () => {
    const { bytes, complete } = await readBody(new Request('http://a.example'), 10)
    expect([bytes.byteLength, complete]).toEqual([0, true])
  })
})
