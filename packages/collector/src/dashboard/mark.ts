/** EaseKit's sign, wherever it stands: three bars, each easier than the one before, in a square of 16 by 16. */
export const mark = {
  size: 16,
  corner: 4.5,
  bars: 'M3.8 11.2h2.1V8.6H3.8zm3.2 0h2.1V6.4H7zm3.2 0h2.1V4.2h-2.1z',
} as const
