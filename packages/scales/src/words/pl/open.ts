/** The open question after the rating: what to change. */
export const improve: string = 'Co moglibyśmy zrobić, żeby było łatwiej?'
