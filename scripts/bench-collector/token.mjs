/** With what the collectors of the benchmark are read. */
export const token = 'token-of-the-benchmark'
