import { readFileSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'

// The snippets of docs/triggers.md as they stand there, run against doubles of what they are given to.

const text = readFileSync(new URL('../../../../docs/triggers.md', import.meta.url), 'utf8')
const recipes = [...text.matchAll(/```js\n([\s\S]*?)```/g)].map(([, code = '']) => code)
const recipe = (word: string): string => recipes.find((code) => code.includes(word)) ?? ''

/** Runs a snippet with these names in its scope. */
async function run(code: string, scope: Record<string, unknown>): Promise<void> {
  expect(code).not.toBe('')
  const AsyncFunction = (async () => {}).constructor as new (
    ...code: string[]
  ) => (...given: unknown[]) => Promise<void>
  await new AsyncFunction(...Object.keys(scope), code)(...Object.values(scope))
}

const EaseKit = vi.fn()
const passedOn = (): unknown[] => EaseKit.mock.calls.splice(0)
const placed = (subject: string): unknown => ['trigger', 'order-placed', { subject }]

describe('the recipe for', () => {
  it.each([
    [{ order: { id: 'gid://shopify/Order/5' }, token: 't' }, 'gid://shopify/Order/5'],
    [{ order: null, token: 't' }, 't'],
  ])('Shopify leaves a note for the next page: %o', async (checkout, subject) => {
    const store = new Map<string, string>()
    const hears: Record<string, (event: object) => Promise<void>> = {}
    await run(recipe('analytics.subscribe'), {
      analytics: { subscribe: (name: string, hear: never) => (hears[name] = hear) },
      browser: { localStorage: { setItem: async (key: string, value: string) => store.set(key, value) } },
    })
    await hears.checkout_completed?.({ data: { checkout } })
    const note = JSON.parse(store.get('easekit:pending:order-placed') ?? '{}')
    expect(note).toEqual({ v: 1, name: 'order-placed', subjects: [subject], source: 'shopify', at: expect.any(Number) })
  })

  it('embedded Stripe passes on what was completed', async () => {
    let complete = (): void => {}
    const createEmbeddedCheckoutPage = async (options: { onComplete: () => void }): Promise<void> => {
      complete = options.onComplete
    }
    await run(recipe('onComplete'), {
      stripe: { createEmbeddedCheckoutPage },
      fetchClientSecret() {},
      sessionId: 'cs_1',
      EaseKit,
    })
    expect(passedOn()).toEqual([])
    complete()
    expect(passedOn()).toEqual([placed('cs_1')])
  })

  it('PayPal passes on what was captured, and not what was not', async () => {
    let approve = async (_: object): Promise<void> => {}
    const Buttons = (options: { onApprove: typeof approve }): void => {
      approve = options.onApprove
    }
    const capture = vi.fn()
    await run(recipe('onApprove'), { paypal: { Buttons }, capture, EaseKit })
    await approve({ orderID: 'P-1' })
    expect(passedOn()).toEqual([placed('P-1')])
    capture.mockRejectedValue(new Error('declined'))
    await expect(approve({ orderID: 'P-2' })).rejects.toThrow('declined')
    expect(passedOn()).toEqual([])
  })

  it('Paddle passes on what was completed, and no other event', async () => {
    let tell = (_: object): void => {}
    const Initialize = ({ eventCallback }: { eventCallback: typeof tell }): void => {
      tell = eventCallback
    }
    await run(recipe('eventCallback'), { Paddle: { Initialize }, token: 'live', EaseKit })
    tell({ name: 'checkout.loaded', data: { transaction_id: 'txn_1' } })
    expect(passedOn()).toEqual([])
    tell({ name: 'checkout.completed', data: { transaction_id: 'txn_1' } })
    expect(passedOn()).toEqual([placed('txn_1')])
  })

  it('Polar passes on a success', async () => {
    const checkout = new EventTarget()
    await run(recipe("'success'"), { checkout, EaseKit })
    checkout.dispatchEvent(new Event('success'))
    expect(passedOn()).toEqual([['trigger', 'order-placed']])
  })

  it('PostHog passes on the orders that it captured, and no other event', async () => {
    let tell = (_: object): void => {}
    const on = (_: 'eventCaptured', hear: typeof tell): void => {
      tell = hear
    }
    await run(recipe('eventCaptured'), { posthog: { on }, EaseKit })
    tell({ event: '$pageview', properties: { order_id: 'T-1' } })
    expect(passedOn()).toEqual([])
    tell({ event: 'Order Completed', properties: { order_id: 'T-1' } })
    expect(passedOn()).toEqual([placed('T-1')])
  })

  it('Mixpanel passes on the orders that it tracks, and lets every event go', async () => {
    let hook = (_name: string, _properties: object): unknown => undefined
    const init = (_: string, { hooks }: { hooks: { before_track: typeof hook } }): void => {
      hook = hooks.before_track
    }
    await run(recipe('before_track'), { mixpanel: { init }, token: 'live', EaseKit })
    expect(hook('Signed Up', { order_id: 'T-1' })).toBe('Signed Up')
    expect(passedOn()).toEqual([])
    expect(hook('Order Completed', { order_id: 'T-1' })).toBe('Order Completed')
    expect(passedOn()).toEqual([placed('T-1')])
  })
})
