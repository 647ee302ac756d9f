/** The open question after the rating: what to change. */
export const improve: string = 'Che cosa potremmo fare per semplificare le cose?'

/** The question was reworded once. */
export const improveVersion: number = 2
