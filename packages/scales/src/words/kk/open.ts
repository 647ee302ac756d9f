/** The open question after the rating: what to change. */
export const improve: string = 'Оңайырақ болуы үшін не істей аламыз?'
