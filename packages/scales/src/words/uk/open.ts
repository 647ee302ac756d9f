/** The open question after the rating: what to change. */
export const improve: string = 'Що ми могли б зробити, щоб стало простіше?'
