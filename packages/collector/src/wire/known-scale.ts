import { csat5, csi, instruments, type Scale } from '@easekit/scales'
import { readableId } from './readable-id.js'

/**
 * The published scale behind a wire name such as `ces2@1`; `undefined` for scales that hosts define themselves. The items of
 * `csi` are the host's, so that they come from the labels of the answer, behind the points.
 */
export function knownScale(name: string, labels = ''): Scale | undefined {
  if (name !== csiName) return instruments.find(({ id, version }) => name === `${id}@${version}`)
  const items = labels.split(' ').slice(csat5.labels.length)
  const isCount = items.length >= 2 && items.length <= 10
  return isCount && !items.includes('') ? csi(Object.fromEntries(items.map((id) => [id, readableId(id)]))) : undefined
}

/** The index of satisfaction with several things, on the wire. */
export const csiName = 'csi@1'
