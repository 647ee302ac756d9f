/** The open question after the rating: what to change. */
export const improve: string = 'Osonroq boʻlishi uchun nima qila olamiz?'
