import type { ItemType } from '../instrument/scale.js'

/** The vocabulary of label ids per item type. */
export interface Poles {
  /** The two ends; an id is a pole, or a degree and a pole, such as `very-easy`. */
  readonly ends: readonly [string, string]
  /** Id of the neutral point. */
  readonly middle?: string
  /** The end whose growth the direction names: growing towards it is `up`, away from it is the opposite. */
  readonly up: 'ease-up' | 'effort-up' | undefined
}

/** Which label ids an item type may use, and which way they point. */
export const poles: Readonly<Record<ItemType, Poles>> = {
  effort: { ends: ['low', 'high'], middle: 'moderate', up: 'effort-up' },
  ease: { ends: ['difficult', 'easy'], middle: 'neutral', up: 'ease-up' },
  // Whether agreeing means easier depends on the statement, so the labels cannot tell.
  agreement: { ends: ['disagree', 'agree'], middle: 'neutral', up: undefined },
  binary: { ends: ['no', 'yes'], up: undefined },
  satisfaction: { ends: ['dissatisfied', 'satisfied'], middle: 'neutral', up: undefined },
  likelihood: { ends: ['unlikely', 'likely'], middle: 'neutral', up: undefined },
}
