/** Lets a time pass in which something must not happen. The only wait of the matrix that is not for a condition. */
export function quiet(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
