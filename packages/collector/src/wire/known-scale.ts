import { binary, ces1, ces2, ces2Short, ease5, ease7, nps, type Scale } from '@easekit/scales'

/** The published scale behind a wire name such as `ces2@1`; `undefined` for scales that hosts define themselves. */
export function knownScale(name: string): Scale | undefined {
  return [ces1, ces2, ces2Short, ease7, ease5, binary, nps].find(({ id, version }) => name === `${id}@${version}`)
}
