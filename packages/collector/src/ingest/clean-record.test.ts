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

  it.each<[string, unknown]>([
    ['hundreds of texts', Array(501).fill('write a@b.co')],
    ['a text without end', 'write a@b.co '.repeat(2000)],
    ['a thousand numbers', 'a@b.co 1 '.repeat(600)],
    ['deep lists', JSON.parse(`${'['.repeat(80)}${JSON.stringify('a@b.co '.repeat(3000))}${']'.repeat(80)}`)],
  ])('keeps nothing but the rating of %s, and says why it is held', (_, note) => {
    const { body, fault } = clean({ answers: { effort: 6, note, kind: 'plain' } })
    expect(body).not.toContain('a@b.co')
    expect(JSON.parse(body).answers).toMatchObject({ effort: 6, kind: 'plain' })
    expect(body).toContain('"[cut]"')
    expect(fault).toBe('answers: must be no more text with digits or @ than anybody types')
  })

  it('redacts the literals of what is nested too deeply to walk', () => {
    const note = JSON.parse(`${'['.repeat(80)}"a@b.co"${']'.repeat(80)}`)
    const { body, fault } = clean({ at: 1795262409870, answers: { note } })
    expect(body).toBe(`{"at":1795262409870,"answers":{"note":${'['.repeat(80)}"[email]"${']'.repeat(80)}}}`)
    expect(fault).toMatch(/^text: /)
  })
})
