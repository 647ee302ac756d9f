import { EaseKitError } from '../../instrument/easekit-error.js'

/** More answers than this are not planned for. */
const MOST = 2 ** 40

/**
 * The smallest whole number from `least` on that is enough, and from which, as far as `isEnough` goes steadily, all larger
 * ones are: doubling, then halving the gap.
 *
 * @throws EaseKitError if even 2⁴⁰ is not enough
 */
export const fewest = (least: number, isEnough: (count: number) => boolean): number => {
  if (isEnough(least)) return least
  let short = least
  let enough = 2 * least
  while (!isEnough(enough)) {
    if (enough > MOST) throw new EaseKitError('the plan must need fewer than 2⁴⁰ answers, got one that needs more')
    short = enough
    enough *= 2
  }
  while (enough - short > 1) {
    const middle = Math.floor((short + enough) / 2)
    if (isEnough(middle)) enough = middle
    else short = middle
  }
  return enough
}
