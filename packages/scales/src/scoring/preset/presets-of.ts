import type { Scale } from '../../instrument/scale.js'
import { type Preset, presets } from './presets.js'

/** The presets that can be computed for a scale, by type, direction and number of points. Boxes not included. */
export const presetsFor = (scale: Scale): readonly Preset[] =>
  presets.filter(
    ({ types, directions, points = scale.labels.length, items }) =>
      !(items && !scale.items) &&
      types.includes(scale.type) &&
      directions.includes(scale.direction) &&
      points === scale.labels.length,
  )

/** The ways of scoring that each built-in instrument is known by, the default first, and where the instrument comes from. */
const known: Readonly<Record<string, readonly [presets: readonly string[], source: string]>> = {
  binary: [['share-yes'], 'Mango Office'],
  ces1: [
    ['mean', 'lowEffort', 'net5'],
    'Dixon, Freeman, Toman, HBR 2010; labels 2–4: EaseKit convention, exact set (unverified)',
  ],
  ces2: [['mean', 'top3of7', 'top2of7', 'net7', 'net7strict'], 'Gartner (CEB 2013)'],
  'ces2-5': [['mean', 'top2of5', 'net5'], 'Gartner; Delighted'],
  csat5: [['csat-top2', 'mean'], 'rule: WebAsk, Mango Office; words: EaseKit convention'],
  csi: [['csi-mean'], 'Mango Office; formula: EaseKit convention'],
  ease5: [['mean', 'top2of5', 'net5'], 'Apizee (five-point form)'],
  ease7: [['mean', 'top2of7', 'top3of7'], 'Sauro, MeasuringU; labels 2–6: EaseKit convention'],
  'effort-dimensions': [['mean', 'lowEffort'], 'aspects: Mango Office; words: EaseKit convention'],
  nps: [['nps'], 'groups: WebAsk; wording: Reichheld 2003 (unverified)'],
}

/** The table speaks of the first version of each instrument: another one may have other points. */
const knownOf = ({ id, version }: Scale) => (version === 1 && Object.hasOwn(known, id) ? known[id] : undefined)

/**
 * Ids of the scoring presets of a scale, the default first: its own, else those of the built-in instrument as far as they fit,
 * else all that fit.
 */
export const presetsOf = (scale: Scale): readonly string[] => {
  if (scale.presets) return scale.presets
  const fitting: readonly string[] = presetsFor(scale).map(({ id }) => id)
  const usual = knownOf(scale)?.[0].filter((id) => fitting.includes(id)) ?? []
  return usual.length > 0 ? usual : fitting
}

/** Where an instrument comes from; `undefined` for a scale that does not say. */
export const sourceOf = (scale: Scale): string | undefined => scale.source ?? knownOf(scale)?.[1]
