/** The instruments that a page may declare: by the id that goes on the wire, and `open-required` beside `open`. */
export const scaleIds = [
  'ces1',
  'ces2',
  'ces2-5',
  'ease5',
  'ease7',
  'binary',
  'effort-dimensions',
  'csat5',
  'csi',
  'nps',
  'open',
  'open-required',
] as const

/** One of the instruments that a page may declare. */
export type ScaleId = (typeof scaleIds)[number]
