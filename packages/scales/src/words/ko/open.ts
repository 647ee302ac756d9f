/** The open question after the rating: what to change. */
export const improve: string = '더 쉽게 만들려면 저희가 무엇을 하면 좋을까요?'
