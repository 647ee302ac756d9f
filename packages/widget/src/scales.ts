import { binary, ces1, ces2, ces2Short, ease5, ease7, type Scale } from '@easekit/scales'
import type { ScaleId } from './scale-id.js'

/** The instruments that a configuration may name, by the id that goes on the wire. */
export const scales: Readonly<Record<ScaleId, Scale>> = {
  ces1,
  ces2,
  'ces2-5': ces2Short,
  ease5,
  ease7,
  binary,
}
