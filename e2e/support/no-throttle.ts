/** For a survey that a test asks again on the same device. */
export const noThrottle = { surveyDays: 0, anyDays: 0, dismissedDays: 0, dismissedTwiceDays: 0 }
