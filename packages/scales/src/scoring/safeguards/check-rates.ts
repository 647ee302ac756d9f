import { EaseKitError } from '../../instrument/easekit-error.js'

/**
 * Checks the counts of an experiment.
 *
 * @throws EaseKitError for counts that are no whole numbers from 0, more answers than showings, and an id that stands twice
 */
export const checkRates = (
  variants: readonly { readonly id: string; readonly shown: number; readonly answered: number }[],
): void => {
  variants.forEach(({ id, shown, answered }, at) => {
    if (!(Number.isSafeInteger(shown) && Number.isSafeInteger(answered) && answered >= 0 && answered <= shown)) {
      throw new EaseKitError(
        `\`variants[${at}]\` must have whole numbers with 0 ≤ answered ≤ shown, got answered ${answered}, shown ${shown}`,
      )
    }
    if (variants.findIndex((one) => one.id === id) < at)
      throw new EaseKitError(`\`variants[${at}].id\` must be an id that no other has, got "${id}"`)
  })
}
