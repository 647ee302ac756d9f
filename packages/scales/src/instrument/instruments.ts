import { binary } from './binary.js'
import { ces1 } from './ces1.js'
import { ces2 } from './ces2.js'
import { ces2Short } from './ces2-short.js'
import { csat5 } from './csat5.js'
import { ease5 } from './ease5.js'
import { ease7 } from './ease7.js'
import { effortDimensions } from './effort-dimensions.js'
import { nps } from './nps.js'
import type { Scale } from './scale.js'

/** Every built-in rating scale. A page that uses one imports it by name instead. `csi` is not among them: it takes items. */
export const instruments: readonly Scale[] = [ces1, ces2, ces2Short, ease7, ease5, binary, effortDimensions, csat5, nps]
