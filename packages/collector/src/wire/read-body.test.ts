import { describe, expect, it } from 'vitest'
import { readBody } from './read-body.js'

function endless(): { request: Request; pulled: () => number; isCancelled: () => boolean } {
  let pulled = 0
  let cancelled = false
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      pulled += 1
      controller.enqueue(new Uint8Array(1000))
    },
    cancel() {
      cancelled = true
    },
  })
  const request = new Request('http://a.example', { method: 'POST', body, duplex: 'half' } as RequestInit)
  return { request, pulled: () => pulled, isCancelled: () => cancelled }
}

describe('readBody', () => {
  it('reads a whole body up to the limit', async () => {
    const request = new Request('http://a.example', { method: 'POST', body: 'x'.repeat(100) })
    const { bytes, complete } = await readBody(request, 100)
    expect([bytes.byteLength, complete]).toEqual([100, true])
  })

  it('stops an endless body soon after the limit', async () => {
    const { request, pulled, isCancelled } = endless()
    const { bytes, complete } = await readBody(request, 10_000)
    expect(complete).toBe(false)
    expect(bytes.byteLength).toBe(11_000)
    expect(isCancelled()).toBe(true)
    expect(pulled()).toBeLessThan(15)
  })

  it('reads a request without a body as empty', async () => {
    const { bytes, complete } = await readBody(new Request('http://a.example'), 10)
    expect([bytes.byteLength, complete]).toEqual([0, true])
  })
})
