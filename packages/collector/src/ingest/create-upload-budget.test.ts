import { describe, expect, it } from 'vitest'
import { createUploadBudget } from './create-upload-budget.js'

const mebibyte = 1024 * 1024

describe('createUploadBudget', () => {
  it('refuses a sender who has much under way, and nobody else', () => {
    const take = createUploadBudget()
    const uploads = Array.from({ length: 16 }, () => take('slow', mebibyte))
    expect(uploads.every(Boolean)).toBe(true)
    expect(take('slow', 1)).toBeUndefined()
    expect(take('shopper', 1000)).toBeDefined()
    uploads[0]?.()
    expect(take('slow', mebibyte)).toBeDefined()
  })

  it('refuses everybody where all of it is taken', () => {
    const take = createUploadBudget()
    for (let i = 0; i < 256; i++) expect(take(`sender-${i}`, mebibyte)).toBeDefined()
    expect(take('late', 1)).toBeUndefined()
  })
})
