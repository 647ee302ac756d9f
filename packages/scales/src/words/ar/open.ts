/** The open question after the rating: what to change. */
export const improve: string = 'ماذا يمكننا أن نفعل لجعل الأمر أسهل؟'
