import type { Band, Scale } from '../../instrument/scale.js'

/** The bands of one instrument. */
export interface BandScheme {
  /** From the easy end to the hard end. */
  readonly bands: readonly Band[]
  /** What to do, by band id. */
  readonly actions: Readonly<Record<string, string>>
  /** Where the cuts come from. */
  readonly source: string
}

const IDS = ['ideal', 'acceptable', 'problem', 'critical'] as const
const ACTIONS: Readonly<Record<(typeof IDS)[number], string>> = {
  ideal: 'consolidate what works',
  acceptable: 'targeted improvements',
  problem: 'priority optimisation',
  critical: 'urgent redesign of the process',
}
const MANGO = 'Mango Office, with the gaps closed'
const CARRIED = 'EaseKit convention: the cuts of CES 2.0, carried over by POMP'

/** Bounds from the easy end to the hard end. */
const BOUNDS: Readonly<Record<string, { readonly bounds: readonly number[]; readonly source: string }>> = {
  ces2: { bounds: [7, 6, 4.5, 3, 1], source: MANGO },
  ease7: { bounds: [7, 6, 4.5, 3, 1], source: CARRIED },
  'ces2-5': { bounds: [5, 13 / 3, 10 / 3, 7 / 3, 1], source: CARRIED },
  ease5: { bounds: [5, 13 / 3, 10 / 3, 7 / 3, 1], source: CARRIED },
  ces1: { bounds: [1, 5 / 3, 8 / 3, 11 / 3, 5], source: CARRIED },
}

/**
 * The bands of a scale: its own, or those of the built-in instrument of that id and version. `undefined` where there are
 * none: bands are never carried over to an unknown scale.
 */
export const bandsFor = (scale: Scale): BandScheme | undefined => {
  if (scale.bands) {
    const sign = scale.direction === 'effort-up' ? 1 : -1
    return { bands: [...scale.bands].sort((a, b) => sign * (a.from - b.from)), actions: {}, source: 'the scale itself' }
  }
  const known = scale.version === 1 ? BOUNDS[scale.id] : undefined
  const [easiest, hardest] = scale.direction === 'effort-up' ? [scale.min, scale.max] : [scale.max, scale.min]
  if (!known || known.bounds[0] !== easiest || known.bounds[known.bounds.length - 1] !== hardest) return undefined
  const bands = IDS.map((id, at) => {
    const ends = [known.bounds[at] ?? Number.NaN, known.bounds[at + 1] ?? Number.NaN]
    return { id, from: Math.min(...ends), to: Math.max(...ends) }
  })
  return { bands, actions: ACTIONS, source: known.source }
}
