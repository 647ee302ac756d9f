import { adobeDataLayer } from './adobe-data-layer.js'
import { adobeDropin } from './adobe-dropin.js'
import { bigcommerce } from './bigcommerce.js'
import { bitrix } from './bitrix.js'
import { ecwid } from './ecwid.js'
import { insales } from './insales.js'
import { magento } from './magento.js'
import { marker } from './marker.js'
import { prestashop } from './prestashop.js'
import { salesforceCommerce } from './salesforce-commerce.js'
import { snipcart } from './snipcart.js'
import { stripe } from './stripe.js'
import { tilda } from './tilda.js'
import type { Trigger } from './types.js'
import { woocommerce } from './woocommerce.js'

/** The order triggers that know one shop system each. */
export function shopSources(): readonly Trigger[] {
  return [
    adobeDataLayer(),
    adobeDropin(),
    bigcommerce(),
    bitrix(),
    ecwid(),
    insales(),
    magento(),
    marker('order-placed'),
    prestashop(),
    salesforceCommerce(),
    snipcart(),
    stripe(),
    tilda(),
    woocommerce(),
  ]
}
