/** The median of numbers, with the least and the greatest of them. */
export function spread(values) {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  const median = sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
  return { median, least: sorted[0], greatest: sorted.at(-1) }
}

/** The median of numbers with the quartiles, between neighbours in proportion (type 7 of Hyndman and Fan, 1996). */
export function quartiles(values) {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (share) => {
    const place = share * (sorted.length - 1)
    const below = Math.floor(place)
    return sorted[below] + (place - below) * ((sorted[below + 1] ?? sorted[below]) - sorted[below])
  }
  return { first: at(0.25), median: at(0.5), third: at(0.75) }
}
