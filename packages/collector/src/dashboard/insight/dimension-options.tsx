import { Fragment, h, type VNode } from 'preact'
import { attributeOf } from '../data/attribute-of.js'
import type { PlainDimension } from '../data/plain-dimensions.js'
import { useLanguage } from '../language/language.js'

interface DimensionOptionsProps {
  /** Those that are offered in any case. */
  readonly plain: readonly PlainDimension[]
  /** All that answers were counted by; what is no attribute is left out. @default it is not known yet */
  readonly counted: readonly string[] | undefined
}

/** The options of a choice of dimensions: the plain ones, and behind them the attributes that pages have sent. */
export function DimensionOptions({ plain, counted = [] }: DimensionOptionsProps): VNode {
  const { segments: texts } = useLanguage().words
  const attributes = counted.filter((one) => attributeOf(one) !== undefined)
  return (
    <>
      {plain.map((one) => (
        <option key={one} value={one}>
          {texts.dimensions[one]}
        </option>
      ))}
      {attributes.length > 0 && (
        <optgroup label={texts.attributes}>
          {attributes.map((one) => (
            <option key={one} value={one}>
              {attributeOf(one)}
            </option>
          ))}
        </optgroup>
      )}
    </>
  )
}
