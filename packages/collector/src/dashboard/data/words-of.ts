import { type Locale, wordsFor } from '@easekit/scales'
import { locale as english } from '@easekit/scales/locales/en'
import { knownScale } from '../../wire/known-scale.js'
import { readableId } from '../../wire/readable-id.js'

/** How the page speaks about a scale: in the reader's language, whatever language the question was asked in. */
export interface Words {
  readonly question: string | undefined
  /** The text of a point, by its label id. */
  readonly label: (id: string) => string
  /** The text of an item of a scale of several. */
  readonly item: (id: string) => string
}

/** What of a series tells its words. */
interface Asked {
  /** Wire name, such as `ces2@1`. */
  readonly scale: string
  /** Wire name, such as `issue@1`; the question is known for published wordings only. */
  readonly wording?: string | undefined
  /** Those of the series, which name the items of a scale whose items are the host's. */
  readonly labels?: string | undefined
}

/**
 * The words of a published scale, or label ids made readable for a host's own.
 *
 * @param locale of the reader; an instrument that it does not have is spoken of in English
 */
export function wordsOf({ scale, wording, labels }: Asked, locale: Locale = english): Words {
  const known = knownScale(scale, labels)
  const id = wording?.split('@')[0]
  const inLanguage = (asked: typeof known) => asked && (wordsFor(asked, locale) ?? wordsFor(asked, english))
  const words = inLanguage(known && id ? { ...known, wording: { ...known.wording, id } } : known)
  // Whatever is asked, points and items have their names.
  const usual = words ?? inLanguage(known)
  return {
    question: id ? words?.question : undefined,
    item: (item) => usual?.items?.[item] ?? readableId(item),
    label: (label) => usual?.labels[known?.labels.indexOf(label) ?? -1] ?? readableId(label),
  }
}
