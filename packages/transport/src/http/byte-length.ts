/** Bytes of UTF-8, which is what limits count. */
export const byteLength = (text: string): number => new TextEncoder().encode(text).length
