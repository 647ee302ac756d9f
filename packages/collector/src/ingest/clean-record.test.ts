import { redact } from '@easekit/scales/redaction'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanRecord } from './clean-record.js'

const clean = (record: Record<string, unknown>) => cleanRecord(JSON.stringify(record), record)

describe('cleanRecord', () => {
  it('takes out of every comment what the redaction of comments finds', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 6 }),
      fc.constantFrom(
        'a@b.co',
        'ａ＠ｂ．ｃｏ',
        '+49 151 2345 6789',
        '٠١٥١ ٢٣٤٥٦٧٨',
        '①②③④⑤⑥⑦⑧⑨',
        '4111 1111 1111 1111',
      ),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 5 }), (pieces) => {
        const comment = pieces.join(' ')
        const { text, count } = redact(comment)
        const { redacted, redactions } = clean({ answers: { comment } })
        expect([redacted, redactions]).toEqual([{ answers: { comment: text } }, count])
      }),
      { numRuns: 1000 },
    )
  })

  it('keeps a text without digits and @ as it came, spaces and escapes included', () => {
    const text = '{ "answers": { "comment" : "caf\\u00e9" } }'
    expect(cleanRecord(text, JSON.parse(text))).toEqual({ body: text, redacted: JSON.parse(text), redactions: 0 })
  })

  it('redacts a record of thousands of texts at once, and says why it is held', () => {
    const answers = Object.fromEntries(Array.from({ length: 600 }, (_, i) => [`q${i}`, 'write a@b.co']))
    const { body, fault } = clean({ answers })
    expect(body).not.toContain('a@b.co')
    expect(body.match(/\[email\]/g)).toHaveLength(600)
    expect(fault).toBe('answers: at most 500 texts with digits or @ are read one by one')
  })
})
