import { correction, generate } from 'lean-qr'
import { toPngBuffer } from 'lean-qr/extras/node_export'
import { toSvgSource } from 'lean-qr/extras/svg'

const headers = { 'Cache-Control': 'private, max-age=86400', 'X-Content-Type-Options': 'nosniff' }
// Four modules of white around, as the standard wants it; dark on white whatever the page is.
const colors = {
  svg: { on: '#000', off: '#fff', pad: 4 },
  png: { on: [0, 0, 0], off: [255, 255, 255], pad: 4 },
} as const
/** Pixels for each module of a PNG: printed at 300 dpi an address of 200 letters is 4 cm wide. */
const pixels = 8

/** An address as a QR code that can be read with an eighth of it damaged: an SVG for print, or a PNG. */
export function qrImage(address: string, type: 'svg' | 'png'): Response {
  const code = generate(address, { minCorrectionLevel: correction.M })
  if (type === 'svg') {
    const text = toSvgSource(code, { ...colors.svg, xmlDeclaration: true })
    return new Response(text, {
      headers: { ...headers, 'Content-Type': 'image/svg+xml', 'Content-Security-Policy': "default-src 'none'" },
    })
  }
  const png = toPngBuffer(code, { ...colors.png, scale: pixels })
  return new Response(new Uint8Array(png), { headers: { ...headers, 'Content-Type': 'image/png' } })
}
