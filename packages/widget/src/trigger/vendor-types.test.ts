/// <reference types="gtag.js" />
/// <reference types="intercom-web" />
/// <reference types="yandex-metrika-tag" />
/// <reference types="zendesk-web-widget" />
import type { AdaEventDataKeyedByEvent } from '@ada-support/embed-types/src/ada-events.js'
import type { EventHandlers } from '@livechat/widget-core'
import type { Paddle, PaddleEventData } from '@paddle/paddle-js'
import type { PayPalNamespace } from '@paypal/paypal-js'
import type { register } from '@shopify/web-pixels-extension'
import type { Stripe } from '@stripe/stripe-js'
import type { Crisp } from 'crisp-sdk-web'
import { describe, expectTypeOf, it } from 'vitest'

// Compiled, not run: the names and shapes that the adapters and the recipes rely on are those of the vendors' own types.

const subjects: unknown[] = []

describe('the types of the vendors have what the adapters use', () => {
  it('of Intercom and Zendesk', () => {
    expectTypeOf<'onShow' | 'onHide'>().toExtend<Intercom_.IntercomCommand>()
    expectTypeOf<Parameters<Intercom_.IntercomCommandSignature['onHide']>>().toEqualTypeOf<[callback: () => void]>()
    const zendesk = (hear: () => void): void => {
      zE('messenger:on', 'open', hear)
      zE('messenger:on', 'close', hear)
    }
    expectTypeOf(zendesk).toBeFunction()
  })

  it('of gtag and Yandex.Metrica', () => {
    expectTypeOf<'purchase' | 'sign_up' | 'generate_lead'>().toExtend<Gtag.EventNames>()
    expectTypeOf<string>().toExtend<NonNullable<Gtag.EventParams['transaction_id']>>()
    expectTypeOf<string | boolean>().toExtend<NonNullable<ym.InitParameters['ecommerce']>>()
  })

  it('of LiveChat', () => {
    type Visibility = Parameters<NonNullable<EventHandlers['onVisibilityChanged']>>[0]['visibility']
    expectTypeOf<'maximized' | 'minimized' | 'hidden'>().toExtend<Visibility>()
    type Status = Parameters<NonNullable<EventHandlers['onCustomerStatusChanged']>>[0]['status']
    expectTypeOf<'chatting'>().toExtend<Status>()
    type Author = Parameters<NonNullable<EventHandlers['onNewEvent']>>[0]['author']['type']
    expectTypeOf<'customer'>().toExtend<Author>()
    type Form = Parameters<NonNullable<EventHandlers['onFormSubmitted']>>[0]['type']
    expectTypeOf<'postchat'>().toExtend<Form>()
  })

  it('of Ada, where a message is one that the visitor received', () => {
    expectTypeOf<'ada:end_conversation'>().toExtend<keyof AdaEventDataKeyedByEvent>()
    expectTypeOf<AdaEventDataKeyedByEvent['ada:end_conversation']>().not.toHaveProperty('conversation_id')
  })

  it('of Crisp, which takes no argument to its handlers', () => {
    expectTypeOf<typeof Crisp.chat.onChatClosed>().parameter(0).toEqualTypeOf<() => void>()
  })
})

describe('the types of the vendors have what the recipes use', () => {
  it('of Shopify', () => {
    type Api = Parameters<Parameters<typeof register>[0]>[0]
    const pixel = ({ analytics, browser }: Api): void => {
      analytics.subscribe('checkout_completed', async ({ data: { checkout } }) => {
        await browser.localStorage.setItem('easekit', String(checkout.order?.id ?? checkout.token))
      })
    }
    expectTypeOf(pixel).toBeFunction()
  })

  it('of Stripe, PayPal and Paddle', () => {
    const stripe = (stripe: Stripe, fetchClientSecret: () => Promise<string>): unknown =>
      stripe.createEmbeddedCheckoutPage({ fetchClientSecret, onComplete: () => subjects.push('') })
    const paypal = (paypal: PayPalNamespace): unknown =>
      paypal.Buttons?.({
        onApprove: async ({ orderID }) => {
          subjects.push(orderID)
        },
      })
    const paddle = (Paddle: Paddle, token: string): void =>
      Paddle.Initialize({
        token,
        eventCallback(event: PaddleEventData) {
          if (event.name === 'checkout.completed') subjects.push(event.data?.transaction_id)
        },
      })
    for (const recipe of [stripe, paypal, paddle]) expectTypeOf(recipe).toBeFunction()
  })
})
