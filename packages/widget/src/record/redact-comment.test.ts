import { redact } from '@easekit/scales/redaction'
import { describe, expect, it } from 'vitest'
import { redactComment } from './redact-comment.js'

const cannotLoad = () => Promise.reject(new Error('offline'))

describe('redactComment', () => {
  it('applies the rule that the page fetches', async () => {
    const comment = '写信到help@example.com。等了两天'
    expect(await redactComment(comment, async () => ({ redact }))).toBe('写信到[email]。等了两天')
  })

  it('leaves out what databases refuse: NUL and half an emoji', async () => {
    expect(await redactComment('cut\ud83d, \u0000 kept 😀', async () => ({ redact }))).toBe('cut,  kept 😀')
  })

  it.each([
    ['waited 3 days since 15.01.', 'waited 3 days since 15.01.'],
    ['write to anna@shop.example please', 'write to * please'],
    ['call 0151 2345678 or 12', 'call **** ******* or **'],
    ['رقمي ٠٥٠١٢٣٤٥٦٧', 'رقمي **********'],
  ])('without the rule turns %j into %j', async (comment, masked) => {
    expect(await redactComment(comment, cannotLoad)).toBe(masked)
  })
})
