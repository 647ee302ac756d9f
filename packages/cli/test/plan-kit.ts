import type { WireRecord } from '@easekit/scales'
import { type Planned, planImport } from '../src/importing/plan-import.js'
import { presetOf } from '../src/presets/presets.js'
import { noon, source } from './cli-kit.js'

/** What becomes of the rows of a file, sorted by kind. */
export interface Sorted {
  readonly records: readonly WireRecord[]
  /** `row: why`. */
  readonly refused: readonly string[]
  readonly leftOut: readonly string[]
}

/** Reads a made file of a product through its preset. */
export async function planPreset(preset: string, file: string, map: object): Promise<Sorted> {
  const plan = await planImport({ file: source(file), map, preset: presetOf(preset), project: 'shop', now: noon })
  const all: Planned[] = []
  for await (const one of plan.rows) all.push(one)
  return {
    records: all.flatMap((one) => ('record' in one ? [one.record] : [])),
    refused: all.flatMap((one) => ('why' in one ? [`${one.row}: ${one.why}`] : [])),
    leftOut: all.flatMap((one) => ('leftOut' in one ? [`${one.row}: ${one.leftOut}`] : [])),
  }
}

/** What a record says, in short: when it ended how, and its answers. */
export const said = ({ at, answers, context }: WireRecord): readonly unknown[] => [
  new Date(at).toISOString(),
  context.state,
  answers,
]
