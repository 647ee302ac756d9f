import type { Cut } from './cut.js'
import type { Figure, Warning } from './figure.js'

/** The figure of too few answers: nothing but the fact. */
export const hiddenFigure = (cut: Cut, warnings: readonly Warning[]): Figure => ({
  preset: cut.id,
  value: null,
  unit: cut.unit,
  interval: null,
  count: null,
  method: null,
  warnings: ['hidden', ...warnings],
  formula: cut.formula,
  larger: cut.larger,
})
