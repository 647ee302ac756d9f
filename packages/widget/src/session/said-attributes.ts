import { type Attributes, areAttributeNames } from '../api/attributes.js'
import type { CheckedOptions, CheckedSurvey } from '../api/checked-options.js'
import type { Platform } from '../api/platform.js'
import { chooseAttributes } from '../response/attributes/choose-attributes.js'
import type { Occurrence } from '../trigger/join-signals.js'

/** What telling the attributes needs from the running EaseKit. */
export interface AttributePage {
  readonly options: Pick<CheckedOptions, 'project' | 'attributes' | 'sendAttributes'>
  readonly platform: Pick<Platform, 'window'>
  readonly _tellMistakes?: (() => unknown) | undefined
}

/** What goes out with an answer, as far as it is known now. */
export interface SaidAttributes {
  /** The names that may go out: none where the browser asks for privacy. */
  readonly listed: readonly string[]
  /**
   * What the page has said until now, before what was found on it, and the variant; `undefined` where that is nothing.
   *
   * @param found what was read on the page, by name
   */
  readonly tell: (found: Attributes) => Attributes | undefined
}

/** Makes what tells the attributes that the page itself has said: at the start, later, and with the signals. */
export function saidAttributes(
  { options, platform, _tellMistakes }: AttributePage,
  { variant }: Pick<CheckedSurvey, 'variant'>,
  { _attributes }: Pick<Occurrence, '_attributes'>,
): SaidAttributes {
  const { sendAttributes = [] } = options
  const { globalPrivacyControl } = platform.window.navigator as { globalPrivacyControl?: boolean }
  const isList = areAttributeNames(sendAttributes)
  if (!isList) _tellMistakes?.()
  const listed = isList && !globalPrivacyControl ? sendAttributes : []
  return {
    listed,
    tell(found) {
      const said = chooseAttributes(listed, { ...found, ...options.attributes, ..._attributes })
      const all = { ...said, ...(variant && { variant }) }
      return Object.keys(all)[0] ? all : undefined
    },
  }
}
