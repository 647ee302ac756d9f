import { describe, expect, it } from 'vitest'
import type { TargetOptions } from '../api/gate-options.js'
import { onTarget, type Visitor } from './on-target.js'

const is: Visitor = {
  url: 'https://shop.example/account/orders?page=2',
  referrer: 'https://www.google.com/',
  device: 'phone',
  language: 'pt-BR',
  attributes: { plan: 'pro', seats: 3, trial: false },
  visitor: 'returning',
}

describe('onTarget', () => {
  it.each<[TargetOptions, boolean[]]>([
    [{}, []],
    [{ url: '/account/*' }, [true]],
    [{ url: ['/cart', '/account/orders'] }, [true]],
    [{ url: '/cart' }, [false]],
    [{ url: [] }, [false]],
    [{ referrer: 'google.' }, [true]],
    [{ referrer: '' }, [false]],
    [{ device: ['desktop', 'phone'] }, [true]],
    [{ device: 'desktop' }, [false]],
    [{ language: 'pt' }, [true]],
    [{ language: 'PT-br' }, [true]],
    [{ language: 'p' }, [false]],
    [{ language: ['en', 'de'] }, [false]],
    [{ attributes: { plan: ['pro', 'team'], trial: false } }, [true]],
    [{ attributes: { plan: 'free' } }, [false]],
    [{ attributes: { seats: 3, unknown: 1 } }, [false]],
    [{ visitor: 'returning' }, [true]],
    [{ visitor: 'new' }, [false]],
    [{ device: 'phone', visitor: 'new' }, [true, false]],
  ])('%j', (target, passes) => {
    expect(onTarget(target, is).map(({ pass }) => pass)).toEqual(passes)
  })

  it('takes no referrer for one that was asked for', () => {
    expect(onTarget({ referrer: '' }, { ...is, referrer: '' })).toEqual([{ gate: 'referrer', pass: true }])
  })
})
