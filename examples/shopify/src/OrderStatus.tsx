import '@shopify/ui-extensions/preact'
import type { Api } from '@shopify/ui-extensions/customer-account.order-status.block.render'
import { render } from 'preact'
import { surveyOf } from './Survey.js'

declare const shopify: Api

export default async function orderStatus(): Promise<void> {
  const order = shopify.order.value?.id
  const language = shopify.localization.language.value.isoCode
  render(await surveyOf(shopify, 'shopify-order-status', order, language), document.body)
}
