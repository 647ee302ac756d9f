import { afterEach, describe, expect, it, vi } from 'vitest'
import { newId } from './index.js'

afterEach(() => vi.unstubAllGlobals())

describe('newId', () => {
  it('is a UUID', () => {
    expect(newId()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  })

  it('is as random on origins without randomUUID', () => {
    const { crypto } = globalThis
    vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) })
    const ids = Array.from({ length: 1000 }, newId)
    for (const id of ids) expect(id).toMatch(/^[A-Za-z0-9_-]{1,64}$/)
    expect(new Set(ids).size).toBe(1000)
  })
})
