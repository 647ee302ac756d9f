import type { Trigger } from '../api/trigger.js'
import { checkoutBegun } from '../trigger/checkout-begun.js'
import { adobeDataLayer } from '../trigger/data-layer/adobe-data-layer.js'
import { enhancedEcommerce } from '../trigger/data-layer/enhanced-ecommerce.js'
import { ga4 } from '../trigger/data-layer/ga4.js'
import { yandex } from '../trigger/data-layer/yandex.js'
import { adobeDropin } from '../trigger/shop/adobe-dropin.js'
import { bigcommerce } from '../trigger/shop/bigcommerce.js'
import { bitrix } from '../trigger/shop/bitrix.js'
import { ecwid } from '../trigger/shop/ecwid.js'
import { insales } from '../trigger/shop/insales.js'
import { magento } from '../trigger/shop/magento.js'
import { prestashop } from '../trigger/shop/prestashop.js'
import { salesforceCommerce } from '../trigger/shop/salesforce-commerce.js'
import { segment } from '../trigger/shop/segment.js'
import { shopSources } from '../trigger/shop/shop-sources.js'
import { snipcart } from '../trigger/shop/snipcart.js'
import { stripe } from '../trigger/shop/stripe.js'
import { tilda } from '../trigger/shop/tilda.js'
import { woocommerce } from '../trigger/shop/woocommerce.js'
import type { StartDeclared } from './start-declared.js'

/**
 * Starts the order trigger that is named, or for `checkout` all that know a shop system and what tells of an order that is near;
 * what the data layers tell of that the entry hears.
 */
export const startDeclared: StartDeclared = async (declared, { signals, emit, env }) => {
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
  for (const trigger of make ? [make(declared)] : [...shopSources(), checkoutBegun()]) {
    signals.push(...trigger.signals)
    trigger(emit, env)
  }
}
