/**
 * Whether a filtered view may be shown beside its whole: neither the view nor what the filter left out may hold 1 to 4
 * answers. EaseKit convention.
 *
 * @param floor fewest answers that are shown. @default 5
 */
export const isSafeView = (count: number, total: number, floor = 5): boolean => {
  const rest = total - count
  return count >= floor && (rest === 0 || rest >= floor)
}
