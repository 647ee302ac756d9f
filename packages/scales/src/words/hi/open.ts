/** The open question after the rating: what to change. */
export const improve: string = 'हम इसे और आसान कैसे बना सकते हैं?'
