/** The open question after the rating: what to change. */
export const improve: string = 'What could we do to make it easier?'
