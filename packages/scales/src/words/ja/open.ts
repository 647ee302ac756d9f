/** The open question after the rating: what to change. */
export const improve: string = 'より簡単にするために、私たちにできることは何ですか？'
