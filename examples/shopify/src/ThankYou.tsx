import '@shopify/ui-extensions/preact'
import type { Api } from '@shopify/ui-extensions/purchase.thank-you.block.render'
import { render } from 'preact'
import { surveyOf } from './Survey.js'

declare const shopify: Api

export default async function thankYou(): Promise<void> {
  const order = shopify.orderConfirmation.value.order.id
  const language = shopify.localization.language.value.isoCode
  render(await surveyOf(shopify, 'shopify-thank-you', order, language), document.body)
}
