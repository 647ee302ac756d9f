import { instruments, type Scale } from '@easekit/scales'

/** The published scale behind a wire name such as `ces2@1`; `undefined` for scales that hosts define themselves. */
export function knownScale(name: string): Scale | undefined {
  return instruments.find(({ id, version }) => name === `${id}@${version}`)
}
