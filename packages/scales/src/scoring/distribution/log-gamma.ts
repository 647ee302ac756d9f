/** ½ ln 2π. */
export const HALF_LOG_2PI = 0.9189385332046728

/**
 * The remainder of Stirling's formula, ln Γ(x) − [(x − ½) ln x − x + ½ ln 2π], for x ≥ 10. Abramowitz and Stegun 6.1.41.
 */
export const stirlingRemainder = (x: number): number => {
  const y = 1 / (x * x)
  return (1 / 12 - y * (1 / 360 - y * (1 / 1260 - y * (1 / 1680 - y * (1 / 1188 - y * (691 / 360360 - y / 156)))))) / x
}

/** ln Γ(x) for x > 0, by Stirling's series after shifting x to 10 or more. */
export const logGamma = (x: number): number => {
  let shifted = x
  let product = 1
  while (shifted < 10) {
    product *= shifted
    shifted += 1
  }
  return (shifted - 0.5) * Math.log(shifted) - shifted + HALF_LOG_2PI + stirlingRemainder(shifted) - Math.log(product)
}
