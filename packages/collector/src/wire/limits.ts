/** Sizes the wire format allows, in bytes. `decoded` counts the JSON itself, `wire` the same bytes as `b64:` text. */
export const limits: { readonly decoded: number; readonly wire: number } = { decoded: 262_144, wire: 349_532 }
