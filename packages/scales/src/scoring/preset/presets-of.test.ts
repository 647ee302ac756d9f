import { describe, expect, it } from 'vitest'
import { ces2, csat5, csi, ease7 } from '../../index.js'
import { presetsOf } from './presets-of.js'

describe('the presets of a scale', () => {
  it('are those that the built-in instrument is known by, its default first', () => {
    expect(presetsOf(ces2)).toEqual(['mean', 'top3of7', 'top2of7', 'net7', 'net7strict'])
    expect(presetsOf(csat5)).toEqual(['csat-top2', 'mean'])
    expect(presetsOf(csi({ price: 'Price', speed: 'Speed' }))).toEqual(['csi-mean'])
  })

  it('are those that it names itself', () => {
    expect(presetsOf({ ...ces2, presets: ['net7'] })).toEqual(['net7'])
  })

  it('are all that fit where the known ones do not, as for the answers to a csi whose items are not known', () => {
    expect(presetsOf({ ...csat5, id: 'csi' })).toEqual(['mean', 'csat-top2'])
  })

  it('are all that fit for another version of an instrument, and for a scale that nobody knows', () => {
    expect(presetsOf({ ...csat5, version: 2 })).toEqual(['mean', 'csat-top2'])
    expect(presetsOf({ ...ease7, version: 2 })).toEqual(presetsOf({ ...ease7, id: 'constructor' }))
    expect(presetsOf({ ...ease7, version: 2 })).toContain('net7')
  })
})
