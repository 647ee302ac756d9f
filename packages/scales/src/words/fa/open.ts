/** The open question after the rating: what to change. */
export const improve: string = 'برای آسان‌تر شدن این کار چه می‌توانیم بکنیم؟'
