import type { Direction, ItemType } from '../../instrument/scale.js'

/** Unit of a figure. Net points run from −100 to +100 and are never a percentage. */
export type Unit = 'points' | 'percent' | 'net-points'

/** Name of a way of scoring. */
export type PresetId =
  | 'mean'
  | 'top3of7'
  | 'top2of7'
  | 'top2of5'
  | 'lowEffort'
  | 'net5'
  | 'net7'
  | 'net7strict'
  | 'share-yes'
  | 'csat-top2'
  | 'nps'
  | 'csi-mean'

/** Id of a box that a scale names itself (see `Scale.boxes`). */
export type BoxId = string & {}

/** What a named way of scoring computes, and to which scales it applies. */
export interface Preset {
  readonly id: PresetId
  readonly unit: Unit
  /** Number of points it applies to; absent for any. */
  readonly points?: number
  readonly types: readonly ItemType[]
  readonly directions: readonly Direction[]
  /** Points counted at the easy end (or the satisfied or likely end). Absent for a mean. */
  readonly easy?: number
  /** Points counted at the opposite end. Present for a net only. */
  readonly hard?: number
  /** Whether it is computed over all items of a multi-item scale, rather than for one histogram. */
  readonly items?: boolean
  /** Who uses or defined it. */
  readonly source: string
}

const ANY: readonly ItemType[] = ['effort', 'agreement', 'ease', 'satisfaction', 'likelihood']
const EASE: readonly ItemType[] = ['effort', 'agreement', 'ease']
const DIRECTIONS: readonly Direction[] = ['ease-up', 'effort-up', 'satisfaction-up', 'likelihood-up']
const MANGO = 'Mango Office'

/** All presets. A name always means the same cut-off; two cut-offs have two names. */
export const presets: readonly Preset[] = [
  {
    id: 'mean',
    unit: 'points',
    types: ANY,
    directions: DIRECTIONS,
    source: 'Mango Office, Didar, Nicereply, CYS, Benbria, ChurnZero, SurveySparrow',
  },
  {
    id: 'top3of7',
    unit: 'percent',
    points: 7,
    types: EASE,
    directions: ['ease-up'],
    easy: 3,
    source: 'Gartner (through third parties), Delighted',
  },
  { id: 'top2of7', unit: 'percent', points: 7, types: EASE, directions: ['ease-up'], easy: 2, source: MANGO },
  { id: 'top2of5', unit: 'percent', points: 5, types: EASE, directions: ['ease-up'], easy: 2, source: 'Delighted' },
  { id: 'lowEffort', unit: 'percent', points: 5, types: EASE, directions: ['effort-up'], easy: 2, source: 'Indellia' },
  { id: 'lowEffort', unit: 'percent', points: 7, types: EASE, directions: ['effort-up'], easy: 3, source: 'Indellia' },
  {
    id: 'net5',
    unit: 'net-points',
    points: 5,
    types: EASE,
    directions: ['ease-up', 'effort-up'],
    easy: 2,
    hard: 2,
    source: 'EaseKit convention',
  },
  {
    id: 'net7',
    unit: 'net-points',
    points: 7,
    types: EASE,
    directions: ['ease-up'],
    easy: 3,
    hard: 3,
    source: 'SoluCX',
  },
  {
    id: 'net7strict',
    unit: 'net-points',
    points: 7,
    types: EASE,
    directions: ['ease-up'],
    easy: 2,
    hard: 3,
    source: 'Salesmate',
  },
  {
    id: 'share-yes',
    unit: 'percent',
    points: 2,
    types: ['binary'],
    directions: ['ease-up'],
    easy: 1,
    source: 'Mango Office (implied)',
  },
  {
    id: 'csat-top2',
    unit: 'percent',
    points: 5,
    types: ['satisfaction'],
    directions: ['satisfaction-up'],
    easy: 2,
    source: 'WebAsk, Mango Office',
  },
  {
    id: 'nps',
    unit: 'net-points',
    points: 11,
    types: ['likelihood'],
    directions: ['likelihood-up'],
    easy: 2,
    hard: 7,
    source: 'WebAsk, Mango Office',
  },
  {
    id: 'csi-mean',
    unit: 'points',
    points: 5,
    types: ['satisfaction'],
    directions: ['satisfaction-up'],
    items: true,
    source: 'EaseKit convention',
  },
]
