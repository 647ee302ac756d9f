/** The series of all that says too little about itself to be scored, and of what has nothing to be scored, such as an open question. */
export const unscoredSeries = 'unscored'
