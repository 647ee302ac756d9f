import jsQR from 'jsqr'
import { PNG } from 'pngjs'
import { describe, expect, it } from 'vitest'
import { qrImage } from './qr-image.js'

const short = 'https://ces.example.com/l/a'
const long = `https://ces.example.com/ask/l/${'Zm9vYmFyLT_'.repeat(20)}?subject=T-1042&locale=de`
const addresses = [
  ['a short address', short],
  ['a long address', long],
  ['an address in Cyrillic', 'https://пример.example/l/ж'],
] as const
const pngOf = async (address: string): Promise<PNG> =>
  PNG.sync.read(Buffer.from(await qrImage(address, 'png').arrayBuffer()))

/** The picture of an SVG that is one path of upright and level lines, four pixels for each unit. */
async function drawSvg(address: string): Promise<PNG> {
  const svg = await qrImage(address, 'svg').text()
  const [from = 0, , units = 0] = /viewBox="([^"]+)"/.exec(svg)?.[1]?.split(' ').map(Number) ?? []
  const corners = [...svg.matchAll(/M[^Z]+Z/g)].map(([shape]) =>
    [...shape.matchAll(/(-?\d+) (-?\d+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) })),
  )
  const sides = corners.flatMap((shape) => shape.map((corner, at) => [corner, shape.at(at - 1) ?? corner] as const))
  const isDark = (x: number, y: number): boolean =>
    sides.filter(([a, b]) => a.x === b.x && a.x <= x && a.y <= y !== b.y <= y).length % 2 === 1
  const dark = Array.from({ length: units * units }, (_, at) =>
    isDark(from + (at % units), from + Math.floor(at / units)),
  )
  const side = units * 4
  const image = new PNG({ width: side, height: side })
  for (let at = 0; at < side * side; at++) {
    const square = Math.floor(at / side / 4) * units + Math.floor((at % side) / 4)
    image.data.fill(dark[square] ? 0 : 0xff, at * 4, at * 4 + 3).fill(0xff, at * 4 + 3, at * 4 + 4)
  }
  return image
}

/** What a phone would read. */
const read = ({ data, width, height }: PNG): string | undefined =>
  jsQR(new Uint8ClampedArray(data), width, height)?.data

describe('the QR code of a link', () => {
  it.each(addresses)('is read back from a PNG for %s', async (_what, address) => {
    expect(read(await pngOf(address))).toBe(address)
  })

  it.each(addresses)('is read back from an SVG for %s', async (_what, address) => {
    expect(read(await drawSvg(address))).toBe(address)
  })

  it('is read where a spot of a tenth of its width hides it', async () => {
    const image = await pngOf(long)
    expect(image.width).toBeGreaterThan((await pngOf(short)).width)
    const from = Math.round(image.width * 0.45)
    const side = Math.round(image.width * 0.1)
    for (let y = from; y < from + side; y++) {
      const row = y * image.width
      image.data.fill(0xff, (row + from) * 4, (row + from + side) * 4)
    }
    expect(read(image)).toBe(long)
  })
})
