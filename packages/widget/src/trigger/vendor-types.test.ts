/// <reference types="gtag.js" />
/// <reference types="intercom-web" />
/// <reference types="zendesk-web-widget" />
import type { EventHandlers } from '@livechat/widget-core'
import { describe, expectTypeOf, it } from 'vitest'

// Compiled, not run: the names and shapes that the adapters rely on are those of the vendors' own types.

describe('the types of the vendors', () => {
  it('have what the adapters use', () => {
    expectTypeOf<'onShow' | 'onHide'>().toExtend<Intercom_.IntercomCommand>()
    expectTypeOf<Parameters<Intercom_.IntercomCommandSignature['onHide']>>().toEqualTypeOf<[callback: () => void]>()
    const zendesk = (hear: () => void): void => {
      zE('messenger:on', 'open', hear)
      zE('messenger:on', 'close', hear)
    }
    expectTypeOf(zendesk).toBeFunction()
    expectTypeOf<'purchase' | 'sign_up' | 'generate_lead'>().toExtend<Gtag.EventNames>()
    expectTypeOf<string>().toExtend<NonNullable<Gtag.EventParams['transaction_id']>>()
    type Visibility = Parameters<NonNullable<EventHandlers['onVisibilityChanged']>>[0]['visibility']
    expectTypeOf<'maximized' | 'minimized' | 'hidden'>().toExtend<Visibility>()
    type Status = Parameters<NonNullable<EventHandlers['onCustomerStatusChanged']>>[0]['status']
    expectTypeOf<'chatting'>().toExtend<Status>()
    type Author = Parameters<NonNullable<EventHandlers['onNewEvent']>>[0]['author']['type']
    expectTypeOf<'customer'>().toExtend<Author>()
    type Form = Parameters<NonNullable<EventHandlers['onFormSubmitted']>>[0]['type']
    expectTypeOf<'postchat'>().toExtend<Form>()
  })
})
