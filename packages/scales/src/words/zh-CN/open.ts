/** The open question after the rating: what to change. */
export const improve: string = '我们怎样做才能让您更轻松？'
