/** The median of numbers, with the least and the greatest of them. */
export function spread(values) {
  const at = quantilesOf(values)
  return { median: at(0.5), least: at(0), greatest: at(1) }
}

/** The median of numbers, with the quartiles. */
export function quartiles(values) {
  const at = quantilesOf(values)
  return { first: at(0.25), median: at(0.5), third: at(0.75) }
}

/** Quantiles between neighbours in proportion: type 7 of Hyndman and Fan, 1996. */
function quantilesOf(values) {
  const sorted = [...values].sort((a, b) => a - b)
  return (share) => {
    const place = share * (sorted.length - 1)
    const below = Math.floor(place)
    return sorted[below] + (place - below) * ((sorted[below + 1] ?? sorted[below]) - sorted[below])
  }
}
