/** What came over the wire: all of it, or the beginning of a body that is longer than the limit. */
export interface ReadBody {
  readonly bytes: Uint8Array
  readonly complete: boolean
}

// How much of an oversized body is read and forgotten, so that its sender gets to hear the verdict.
const drained = 8 * 1024 * 1024

/**
 * Reads a request body and returns as soon as it is longer than `limit` bytes, so that an endless upload costs one
 * buffer of that size. A body that breaks off rejects, as the underlying stream does.
 */
export async function readBody(request: Request, limit: number): Promise<ReadBody> {
  const announced = request.headers.get('Content-Length')
  if (announced !== null && Number(announced) <= limit) {
    // A stream costs more than all else that is done to most records, and the server holds senders to their word.
    const bytes = new Uint8Array(await request.arrayBuffer())
    return { bytes, complete: bytes.byteLength <= limit }
  }
  const reader = request.body?.getReader()
  if (!reader) return { bytes: new Uint8Array(), complete: true }
  const chunks: Uint8Array[] = []
  let size = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return { bytes: join(chunks, size), complete: true }
    chunks.push(value)
    size += value.byteLength
    if (size > limit) {
      // A connection that is closed while the peer is still sending is reset, and the verdict on it lost.
      void discard(reader)
      return { bytes: join(chunks, size), complete: false }
    }
  }
}

async function discard(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<void> {
  try {
    for (let size = 0; size < drained; ) {
      const { done, value } = await reader.read()
      if (done) return
      size += value.byteLength
    }
    await reader.cancel()
  } catch {
    // The peer has hung up, which is as good as finished.
  }
}

function join(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const only = chunks.length === 1 ? chunks[0] : undefined
  if (only) return only
  const bytes = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.byteLength
  }
  return bytes
}
