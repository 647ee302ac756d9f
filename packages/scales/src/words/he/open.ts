/** The open question after the rating: what to change. */
export const improve: string = 'מה נוכל לעשות כדי שיהיה קל יותר?'
