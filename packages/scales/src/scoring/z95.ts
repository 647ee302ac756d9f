/** The 0.975 quantile of the standard normal distribution: 95 %, two-sided. */
export const Z95 = 1.959963984540054
