/** The open question after the rating: what to change. */
export const improve: string = 'O que poderíamos fazer para facilitar?'
