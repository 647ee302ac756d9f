import type { OpenQuestion } from '../instrument/open-question.js'
import type { Scale } from '../instrument/scale.js'
import type { FamilyName } from './locale.js'

/** The part of a locale that holds the words of an instrument; for an open question the question itself. */
export const familyOf = ({
  type,
  items,
}: Pick<Scale, 'type' | 'items'> | (OpenQuestion & { readonly items?: undefined })): FamilyName | 'improve' =>
  type === 'open' ? 'improve' : type === 'effort' && items ? 'dimensions' : type
