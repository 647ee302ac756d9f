const marker = 'b64:'

/** The text of a body, or why there is none. `size` counts the decoded bytes, which is what the limit is about. */
export type DecodedBody =
  | { readonly type: 'text'; readonly text: string; readonly size: number }
  | { readonly type: 'unreadable'; readonly text: string }

/**
 * Turns wire bytes into text: UTF-8, or `b64:` followed by the base64 of UTF-8, which clients use when something on
 * the way objects to the plain text. `partial` accepts a cut-off end, so that the envelope of an oversized body can be
 * read. What is neither is `unreadable`, with replacement characters in its text.
 */
export function decodeBody(bytes: Uint8Array, partial = false): DecodedBody {
  const encoded = startsWithMarker(bytes)
  const plain = encoded ? fromBase64(new TextDecoder().decode(bytes.subarray(marker.length)), partial) : bytes
  const text = plain && toText(plain, partial)
  if (plain === undefined || text === undefined) return { type: 'unreadable', text: new TextDecoder().decode(bytes) }
  return { type: 'text', text, size: plain.byteLength }
}

function startsWithMarker(bytes: Uint8Array): boolean {
  for (let i = 0; i < marker.length; i++) if (bytes[i] !== marker.charCodeAt(i)) return false
  return true
}

function fromBase64(text: string, partial: boolean): Uint8Array | undefined {
  const digits = text.trim()
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(digits)) return undefined
  try {
    const binary = atob(partial ? digits.slice(0, digits.length - (digits.length % 4)) : digits)
    const bytes = new Uint8Array(binary.length)
    for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at)
    return bytes
  } catch {
    return undefined // A length that base64 cannot have: cut off or altered on the way.
  }
}

function toText(bytes: Uint8Array, partial: boolean): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: partial })
  } catch {
    return undefined
  }
}
