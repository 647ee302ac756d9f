const encoder = new TextEncoder()
// Writes of a few hundred bytes cost more than what they carry.
const least = 64 * 1024

/** A body that is made while it is read; whoever stops reading stops the making. */
export function streamOf(chunks: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        let text = ''
        while (text.length < least) {
          const { value, done } = await chunks.next()
          if (done) {
            if (text !== '') controller.enqueue(encoder.encode(text))
            controller.close()
            return
          }
          text += value
        }
        controller.enqueue(encoder.encode(text))
      },
      async cancel() {
        await chunks.return(undefined)
      },
    },
    { highWaterMark: 0 },
  )
}
