/** The open question after the rating: what to change. */
export const improve: string = 'Che cosa potremmo fare per semplificare le cose?'
