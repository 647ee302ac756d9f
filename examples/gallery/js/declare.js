/** The declaration of a survey, as a page would write it, from what was chosen. */
export function declare(chosen) {
  const {
    scale,
    locale,
    layout,
    glyph,
    theme,
    position,
    mount,
    accent,
    poweredBy,
    reasons,
    contact,
    thanks,
    variants,
  } = chosen
  const isOpen = scale.startsWith('open')
  const own = words[locale]
  return {
    v: 1,
    ...(locale !== 'en' && { locale }),
    ...(theme !== 'auto' && { theme }),
    ...(position && !mount && { position }),
    ...(accent && { accent }),
    ...(poweredBy && { poweredBy: true }),
    surveys: [
      {
        id: 'checkout',
        scale,
        on: [{ type: 'checkout' }],
        ...(!isOpen && { company: 'Acme' }),
        ...(!isOpen && locale === 'en' && { issue: 'order' }),
        ...(scale === 'csi' && { items: { price: 'Price', delivery: 'Delivery', packing: 'Packing' } }),
        ...(layout && { layout }),
        ...(glyph && { glyph }),
        ...(mount && { mount }),
        ...(reasons && own && !isOpen && { why: { reasons: own.reasons } }),
        ...(contact && !isOpen && { contact: true }),
        ...(thanks && !isOpen && own?.thanks),
        ...(variants && !mount && { variants: [{ id: 'corner' }, { id: 'middle', position: 'center' }] }),
      },
    ],
  }
}

const reason = (id, label) => ({ id, label })

/** The shop's own words, by language; in every other one those of EaseKit stand alone. */
const words = {
  en: {
    reasons: [
      reason('cost', 'Cost or fees'),
      reason('delivery', 'Slow delivery'),
      reason('length', 'Long or complex checkout'),
      reason('error', 'Technical error'),
    ],
    thanks: {
      thanks: { easier: 'Glad it was easy!', harder: 'Sorry that was hard.' },
      recovery: { label: 'Talk to a person', url: '/help' },
    },
  },
  fa: {
    reasons: [reason('cost', 'هزینه'), reason('delivery', 'زمان تحویل'), reason('error', 'خطای فنی')],
    thanks: { thanks: { harder: 'متأسفیم که سخت بود.' }, recovery: { label: 'گفتگو با پشتیبانی', url: '/help' } },
  },
}
