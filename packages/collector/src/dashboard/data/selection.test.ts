import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysOf, type Range, ranges, readSelection, writeSelection } from './selection.js'

describe('a selection', () => {
  it('survives the address bar', () => {
    const text = fc.option(fc.stringMatching(/^[\w@.-]{1,12}$/), { nil: undefined })
    const selection = fc.record({
      page: fc.constantFrom('overview', 'survey', 'comments', undefined),
      project: text,
      survey: text,
      range: fc.constantFrom(...ranges),
      from: text,
      to: text,
      mark: text,
      pool: fc.boolean(),
    })
    fc.assert(
      fc.property(selection, (wanted) => {
        const kept = wanted.range === 'custom' ? wanted : { ...wanted, from: undefined, to: undefined }
        expect(readSelection(writeSelection(wanted))).toEqual(kept)
      }),
    )
  })

  it('shows everything by default, and for a range nobody offers', () => {
    expect(readSelection('').range).toBe('all')
    expect(readSelection('?range=century').range).toBe('all')
    expect(writeSelection(readSelection(''))).toBe('')
  })

  it.each<[Range, object]>([
    ['all', {}],
    ['7', { from: '2026-03-04' }],
    ['30', { from: '2026-02-09' }],
    ['custom', { from: '2026-01-01', to: '2026-01-31' }],
  ])('turns %s into days, today included', (range, days) => {
    const selection = { range, from: '2026-01-01', to: '2026-01-31' }
    expect(daysOf(selection, Date.parse('2026-03-10'))).toEqual(days)
  })
})
