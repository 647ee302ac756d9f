import type { FullLocale } from '../locale.js'
import { agreement } from './agreement.js'
import { binary } from './binary.js'
import { common } from './common.js'
import { ease } from './ease.js'
import { effort } from './effort.js'
import { improve } from './open.js'

export const locale: FullLocale = { ...common, agreement, effort, ease, binary, improve }
