import type { Locale } from '../locale.js'
import { agreement } from './agreement.js'
import { common } from './common.js'

export const locale: Locale = { ...common, agreement }
