import { type Series, seriesOf } from '@easekit/scales'
import { knownScale } from '../wire/known-scale.js'

const channels = ['web', 'webview']
// Two letters make 676 languages, so that a declared survey has fewer than 1,500 plain series, whatever strangers send.
const language = /^(?:[a-z]{2}|pt-BR|zh-CN)$/

/** Whether a series is that of a published instrument as it comes, in a language and on a usual channel. */
export function isPlain(series: Series | undefined, declared = 'ces2'): boolean {
  const scale = series && knownScale(series.scale, series.labels)
  if (
    !scale ||
    series.question !== undefined ||
    scale.id !== declared ||
    !language.test(series.locale) ||
    !channels.includes(series.channel)
  )
    return false
  const { locale, channel } = series
  return Object.entries(seriesOf(scale, { locale, channel })).every(
    ([field, value]) => JSON.stringify(series[field as keyof Series]) === JSON.stringify(value),
  )
}
