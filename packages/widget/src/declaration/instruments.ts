import {
  binary,
  ces1,
  ces2,
  ces2Short,
  csat5,
  ease5,
  ease7,
  effortDimensions,
  nps,
  type OpenQuestion,
  open,
  openRequired,
  type Scale,
} from '@easekit/scales'
import type { ScaleId } from '../api/scale-id.js'

export { locale as english } from '@easekit/scales/locales/en'

/** The instruments that a configuration may name, by the id that goes on the wire. */
export const instruments: Readonly<Record<ScaleId, Scale | OpenQuestion>> = {
  ces1,
  ces2,
  'ces2-5': ces2Short,
  ease5,
  ease7,
  binary,
  'effort-dimensions': effortDimensions,
  csat5,
  // The survey brings the items along.
  csi: {
    ...csat5,
    id: 'csi',
    wording: { id: 'items', version: 1 },
    items: [],
  },
  nps,
  open,
  'open-required': openRequired,
}
