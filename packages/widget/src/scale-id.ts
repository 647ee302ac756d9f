/** The instruments that a page may declare: by the id that goes on the wire, and `open-required` beside `open`. */
export type ScaleId =
  | 'ces1'
  | 'ces2'
  | 'ces2-5'
  | 'ease5'
  | 'ease7'
  | 'binary'
  | 'effort-dimensions'
  | 'csat5'
  | 'csi'
  | 'nps'
  | 'open'
  | 'open-required'
