import type { FullLocale } from '../locale.js'
import { agreement } from './agreement.js'
import { binary } from './binary.js'
import { common } from './common.js'
import { dimensions } from './dimensions.js'
import { ease } from './ease.js'
import { effort } from './effort.js'
import { likelihood } from './likelihood.js'
import { improve, improveVersion } from './open.js'
import { satisfaction } from './satisfaction.js'

export const locale: FullLocale = {
  ...common,
  agreement,
  effort,
  ease,
  binary,
  dimensions,
  satisfaction,
  likelihood,
  improve,
  improveVersion,
}
