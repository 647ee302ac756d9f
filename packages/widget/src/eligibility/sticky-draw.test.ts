// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { stickyDraw } from './sticky-draw.js'

beforeEach(() => localStorage.clear())
const draws =
  (...values: number[]) =>
  () =>
    values.shift() ?? 0.999

describe('stickyDraw', () => {
  it('is the same at every visit', () => {
    const first = stickyDraw('k', 0.5, new Map(), () => localStorage, draws(0.1239, 0.9))
    expect(first).toBe(0.123)
    expect(stickyDraw('k', 0.5, new Map(), () => localStorage, draws(0.9))).toBe(first)
  })

  it('is the same for one page where nothing may be stored', () => {
    const page = new Map<string, number>()
    const first = stickyDraw('k', 0.5, page, () => undefined, draws(0.3))
    expect(stickyDraw('k', 0.5, page, () => undefined, draws(0.9))).toBe(first)
  })

  it('stores nothing where everybody is asked', () => {
    stickyDraw('k', undefined, new Map(), () => localStorage, draws(0.3))
    stickyDraw('k', 1, new Map(), () => localStorage, draws(0.3))
    expect(localStorage.length).toBe(0)
  })
})
