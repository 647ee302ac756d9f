import type { Trigger } from '../../api/trigger.js'
import { adobeDataLayer } from '../data-layer/adobe-data-layer.js'
import { marker } from '../marker.js'
import { adobeDropin } from './adobe-dropin.js'
import { bigcommerce } from './bigcommerce.js'
import { bitrix } from './bitrix.js'
import { ecwid } from './ecwid.js'
import { insales } from './insales.js'
import { magento } from './magento.js'
import { prestashop } from './prestashop.js'
import { salesforceCommerce } from './salesforce-commerce.js'
import { snipcart } from './snipcart.js'
import { stripe } from './stripe.js'
import { tilda } from './tilda.js'
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
