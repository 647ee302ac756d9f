import { chatVendors } from './chat-vendors.js'

const element = 'selector! signal subject subjectPath'
const layers = 'dataLayers'
const chat = 'when engaged minOpenMs'
const shops =
  'adobeDataLayer adobeDropin bigcommerce bitrix ecwid insales magento prestashop salesforceCommerce segment snipcart stripe tilda woocommerce'

const each = (types: readonly string[], fields: string): Readonly<Record<string, string>> =>
  Object.fromEntries(types.map((type) => [type, fields]))

/**
 * The triggers that a page may declare by type, and the fields of each; those with `!` must be given. The first field is
 * what the short form of an attribute sets: `scroll:60` is `{ "type": "scroll", "percent": 60 }`.
 */
export function declaredFields(): Readonly<Record<string, string>> {
  return {
    checkout: `event url unless ${layers}`,
    chat: `${chat} vendors event`,
    event: 'name! signal subjectPath',
    url: 'match! signal unless',
    click: element,
    submit: element,
    visible: `${element} forMs`,
    hidden: `${element} engaged`,
    dataLayer: 'event! name where signal subjectPath',
    timer: 'ms! signal subject',
    idle: 'ms signal subject',
    scroll: 'percent depth signal subject',
    exit: 'signal subject',
    signup: `form success ${layers}`,
    task: 'name!',
    marker: 'signal!',
    ...each(['ga4', 'enhancedEcommerce', 'yandex'], layers),
    ...each(shops.split(' '), ''),
    ...each(chatVendors, chat),
  }
}
