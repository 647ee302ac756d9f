import { describe, expect, it } from 'vitest'
import { labelled } from '../../test/labelled.js'
import { ces2 } from '../index.js'
import { compare } from './compare.js'
import { compareSegments } from './compare-segments.js'

const shares = (yes: number, n = 100) => labelled(ces2, [0, 0, 0, 0, n - yes, yes, 0])
/** p of about 0.04 alone. */
const slight = { before: shares(50), after: shares(65) }
const same = { before: shares(50), after: shares(50) }

describe('compareSegments', () => {
  it('takes back an arrow that is owed to the number of segments', () => {
    expect(compare(ces2, 'top2of7', [slight.before, slight.after]).arrow).toBe('easier')
    const results = compareSegments(ces2, 'top2of7', [
      { id: 'phone', ...slight },
      ...Array.from({ length: 4 }, (_, at) => ({ id: `s${at}`, ...same })),
    ])
    expect(results[0]).toMatchObject({ id: 'phone', arrow: null, warnings: ['multiple-comparisons'] })
    expect(results[0]?.q).toBeGreaterThan(0.05)
  })

  it('keeps an arrow that stands the correction', () => {
    const strong = { id: 'desk', before: shares(20), after: shares(80) }
    const [first] = compareSegments(ces2, 'top2of7', [strong, { id: 'phone', ...same }])
    expect(first).toMatchObject({ arrow: 'easier', warnings: ['multiple-comparisons'] })
  })

  it('corrects nothing where one segment can be tested', () => {
    const hidden = { id: 'kiosk', before: shares(1, 2), after: shares(50) }
    const results = compareSegments(ces2, 'top2of7', [{ id: 'phone', ...slight }, hidden])
    expect(results[0]).toMatchObject({ arrow: 'easier', warnings: [] })
    expect(results[1]).toMatchObject({ q: null, arrow: null, warnings: ['hidden'] })
    expect(compareSegments(ces2, 'net7', [{ id: 'a', ...same }])[0]).toMatchObject({ q: 1, arrow: null })
  })
})
