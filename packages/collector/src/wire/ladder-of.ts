import { type Scale, seriesOf } from '@easekit/scales'

/** The points of a scale and its items as an answer names them, which is how the series of an answer knows them. */
export function ladderOf(scale: Scale): string {
  return seriesOf(scale, { locale: '', channel: '' }).labels ?? ''
}
