import { afterEach, describe, expect, it, vi } from 'vitest'
import { newId } from '../index.js'

afterEach(() => vi.unstubAllGlobals())

describe('newId', () => {
  it('makes ids of 128 random bits, on insecure origins as well', () => {
    const { crypto } = globalThis
    vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) })
    const ids = Array.from({ length: 1000 }, newId)
    for (const id of ids) expect(id).toMatch(/^[A-Za-z0-9_-]{1,64}$/)
    expect(new Set(ids).size).toBe(1000)
  })
})
