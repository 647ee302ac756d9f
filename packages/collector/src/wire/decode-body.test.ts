import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeBody } from './decode-body.js'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const base64 = (text: string): Uint8Array => bytes(`b64:${Buffer.from(text).toString('base64')}`)

describe('decodeBody', () => {
  it('reads plain text and its base64 form alike', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!text.startsWith('b64:') && !text.startsWith('\ufeff'))
        const expected = { type: 'text', text, size: bytes(text).byteLength }
        expect(decodeBody(bytes(text))).toEqual(expected)
        expect(decodeBody(base64(text))).toEqual(expected)
      }),
    )
  })

  it.each([
    ['characters base64 does not have', bytes('b64:{"v":1}')],
    ['a length base64 cannot have', bytes('b64:AAAAA')],
    ['bytes that are not UTF-8', new Uint8Array([0x7b, 0xff, 0x7d])],
    ['a character cut in two', bytes('{"a":"é').slice(0, -1)],
    ['base64 of bytes that are not UTF-8', bytes(`b64:${Buffer.from([0xff]).toString('base64')}`)],
  ])('finds %s unreadable', (_name, body) => {
    expect(decodeBody(body).type).toBe('unreadable')
  })

  it('reads the beginning of a body that was cut off anywhere', () => {
    const text = '{"v":1,"project":"shop","comment":"é😀"}'
    for (const whole of [bytes(text), base64(text)]) {
      for (let end = 0; end < whole.byteLength; end++) {
        const decoded = decodeBody(whole.slice(0, end), true)
        const isMarkerCut = end < 4 && whole[0] === 'b'.charCodeAt(0)
        if (!isMarkerCut) expect(decoded.type === 'text' && text.startsWith(decoded.text)).toBe(true)
      }
    }
  })
})
