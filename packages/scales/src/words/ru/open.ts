/** The open question after the rating: what to change. */
export const improve: string = 'Что мы могли бы сделать, чтобы стало проще?'
