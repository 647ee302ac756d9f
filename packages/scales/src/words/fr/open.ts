/** The open question after the rating: what to change. */
export const improve: string = 'Que pourrions-nous faire pour que ce soit plus facile ?'
