/** The open question after the rating: what to change. */
export const improve: string = '¿Qué podríamos hacer para que sea más fácil?'
