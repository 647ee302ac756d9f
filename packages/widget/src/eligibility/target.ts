/** Where and whom a survey may ask. All that is given must fit; of a list, one. */
export interface Target {
  /** Patterns of the page, as in the trigger `url`: `/account/*`. */
  readonly url?: string | readonly string[] | undefined
  /** What the referrer contains, or `''` for none: `google.`. */
  readonly referrer?: string | readonly string[] | undefined
  readonly device?: DeviceClass | readonly DeviceClass[] | undefined
  /** Language tags of the page; `pt` fits `pt-BR`. */
  readonly language?: string | readonly string[] | undefined
  /** Values that `attributes` must have; of a list, one. */
  readonly attributes?: Readonly<Record<string, AttributeValue | readonly AttributeValue[]>> | undefined
  /** Whether the visitor was on this site before, in an earlier session than this one. */
  readonly visitor?: 'new' | 'returning' | undefined
}

/** As it goes on the wire. */
export type DeviceClass = 'phone' | 'tablet' | 'desktop'

/** What is known of a visitor under one name. */
export type AttributeValue = string | number | boolean
