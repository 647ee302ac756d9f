/** The open question after the rating: what to change. */
export const improve: string = 'Daha kolay olması için ne yapabiliriz?'
