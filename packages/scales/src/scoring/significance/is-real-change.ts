import { differenceInterval, type TwoSamples } from '../interval/difference.js'

/**
 * Whether a change gets an arrow: the 95 % interval of the difference leaves out 0, and a later answer is not more likely to
 * lie on the other side. `effect` is P(later > earlier), ties halved. The first alone is fooled by a few answers at the far
 * end, ranks alone by a change of shape.
 */
export const isRealChange = (samples: TwoSamples, effect: number): boolean => {
  const { low, high } = differenceInterval(samples, 0.95)
  return (low > 0 && effect >= 0.5) || (high < 0 && effect <= 0.5)
}
