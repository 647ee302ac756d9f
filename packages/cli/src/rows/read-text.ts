import { createReadStream } from 'node:fs'
import { EaseKitError } from '@easekit/scales'

/**
 * Reads a file as text, piece by piece, without its byte order mark.
 *
 * @throws EaseKitError where the file cannot be read, or is not in that encoding
 */
export async function* readText(path: string, encoding = 'utf-8'): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true })
  try {
    for await (const bytes of createReadStream(path)) yield decoder.decode(bytes as Buffer, { stream: true })
    yield decoder.decode()
  } catch (error) {
    if (error instanceof TypeError) {
      throw new EaseKitError(
        `${path} is not in ${encoding}: name its \`encoding\` in the map, such as "windows-1252" or "utf-16le"`,
      )
    }
    throw new EaseKitError(`${path} cannot be read: ${error instanceof Error ? error.message : error}`)
  }
}
