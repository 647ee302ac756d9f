import type { ListenTo } from './listening.js'
import { adobeDataLayer } from './trigger/adobe-data-layer.js'
import { adobeDropin } from './trigger/adobe-dropin.js'
import { bigcommerce } from './trigger/bigcommerce.js'
import { bitrix } from './trigger/bitrix.js'
import { ga4 } from './trigger/data-layer.js'
import { ecwid } from './trigger/ecwid.js'
import { enhancedEcommerce } from './trigger/enhanced-ecommerce.js'
import { insales } from './trigger/insales.js'
import { magento } from './trigger/magento.js'
import { prestashop } from './trigger/prestashop.js'
import { salesforceCommerce } from './trigger/salesforce-commerce.js'
import { segment } from './trigger/segment.js'
import { shopSources } from './trigger/shop-sources.js'
import { snipcart } from './trigger/snipcart.js'
import { stripe } from './trigger/stripe.js'
import { tilda } from './trigger/tilda.js'
import type { Trigger } from './trigger/types.js'
import { woocommerce } from './trigger/woocommerce.js'
import { yandex } from './trigger/yandex.js'

/** Starts the order trigger that is named, or for `checkout` all that know a shop system. */
export const listenTo: ListenTo = async (declared, _survey, signals, emit, env) => {
  const named: Readonly<Record<string, (options: object) => Trigger>> = {
    adobeDataLayer,
    adobeDropin,
    bigcommerce,
    bitrix,
    ecwid,
    enhancedEcommerce,
    ga4,
    insales,
    magento,
    prestashop,
    salesforceCommerce,
    segment,
    snipcart,
    stripe,
    tilda,
    woocommerce,
    yandex,
  }
  const make = named[declared.type]
  for (const trigger of make ? [make(declared)] : shopSources()) {
    signals.push(...trigger.signals)
    trigger(emit, env)
  }
}
