import { instruments } from '@easekit/scales'
import { presets, presetsFor, presetsOf, type Unit } from '@easekit/scales/scoring'
import type { AlertTarget } from './alert-options.js'

/** What a target is held to, as far as the declared scale tells. */
export interface TargetFigure {
  readonly preset: string
  readonly unit: Unit
  /** `undefined` for points of an unknown scale. */
  readonly range: readonly [min: number, max: number] | undefined
}

/** The figure of a target: that of its preset, else of the first way of scoring of the scale that its survey is declared with. */
export function targetFigure(target: AlertTarget, scale: string | undefined): TargetFigure | undefined {
  const declared = declaredScale(scale)
  const preset = target.preset ?? (declared && presetsOf(declared)[0])
  const unit = presets.find(({ id }) => id === preset)?.unit
  if (preset === undefined || unit === undefined) return undefined
  if (unit === 'points') return { preset, unit, range: declared && [declared.min, declared.max] }
  return { preset, unit, range: unit === 'percent' ? [0, 100] : [-100, 100] }
}

/** What a target would have to be where no answer could ever be held to it; `undefined` for one that is right, as far as is known. */
export function expectedTarget(target: AlertTarget, scale: string | undefined): string | undefined {
  const declared = declaredScale(scale)
  const fitting = declared && presetsFor(declared).flatMap(({ id, items }) => (items ? [] : String(id)))
  if (target.preset !== undefined && fitting && !fitting.includes(target.preset))
    return `have a \`preset\` of ${scale}, one of ${fitting.join(', ')}`
  const figure = targetFigure(target, scale)
  if (!figure?.range) return undefined
  const [min, max] = figure.range
  return target.value >= min && target.value <= max
    ? undefined
    : `be a number from ${min} to ${max}, by ${figure.preset}`
}

function declaredScale(name: string | undefined) {
  return instruments.find(({ id }) => id === name?.split('@')[0])
}
