import type { Scale } from '@easekit/scales'

const faces = ['😣', '😟', '😐', '😊', '😄']

/** Five faces in order of value, from the hard end to the easy one or the other way round. */
export function facesOf({ direction }: Scale): readonly string[] {
  return direction === 'effort-up' ? [...faces].reverse() : faces
}
