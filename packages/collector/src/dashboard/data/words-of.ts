import { wordsFor } from '@easekit/scales'
import { locale } from '@easekit/scales/locales/en'
import { knownScale } from '../../wire/known-scale.js'
import { readableId } from '../../wire/readable-id.js'

/** How the page speaks about a scale: English, whatever language the question was asked in. */
export interface Words {
  readonly question: string | undefined
  /** The text of a point, by its label id. */
  readonly label: (id: string) => string
  /** The text of an item of a scale of several. */
  readonly item: (id: string) => string
}

/**
 * The words of a published scale, or label ids made readable for a host's own.
 *
 * @param scale wire name, such as `ces2@1`
 * @param wording wire name, such as `issue@1`; the question is known for published wordings only
 * @param labels of the series, which name the items of a scale whose items are the host's
 */
export function wordsOf(scale: string, wording?: string, labels?: string): Words {
  const known = knownScale(scale, labels)
  const id = wording?.split('@')[0]
  const words = known && wordsFor(id ? { ...known, wording: { ...known.wording, id } } : known, locale)
  // Whatever is asked, points and items have their names.
  const usual = words ?? (known && wordsFor(known, locale))
  return {
    question: id ? words?.question : undefined,
    item: (item) => usual?.items?.[item] ?? readableId(item),
    label: (label) => usual?.labels[known?.labels.indexOf(label) ?? -1] ?? readableId(label),
  }
}
