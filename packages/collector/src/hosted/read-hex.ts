/** A colour written as `#rgb` or `#rrggbb`, 0 to 255 each; `undefined` for any other: only a browser knows all that CSS calls one. */
export function readHex(text: string): readonly [number, number, number] | undefined {
  const [, short, long] = /^#(?:([\da-f]{3})|([\da-f]{6}))$/i.exec(text.trim()) ?? []
  const digits = long ?? short?.replace(/./g, '$&$&')
  if (digits === undefined) return undefined
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => Number.parseInt(digits.slice(at, at + 2), 16))
  return [red, green, blue]
}
