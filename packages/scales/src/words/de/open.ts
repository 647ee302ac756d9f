/** The open question after the rating: what to change. */
export const improve: string = 'Was könnten wir tun, um es einfacher zu machen?'
