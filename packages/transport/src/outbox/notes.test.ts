import { describe, expect, it } from 'vitest'
import { createFakePlatform, createFakeStorage } from '../testing.js'
import { createNotes } from './notes.js'

const open = (local: Storage | null = createFakeStorage()) => {
  const platform = createFakePlatform({ localStorage: () => local })
  return { local, notes: createNotes('ek:shop:', platform, () => 'local') }
}

describe('notes', () => {
  it('stand in the store under the prefix of the project, and in memory', () => {
    const { local, notes } = open()
    local?.setItem('ek:shop2:x', 'of another project')
    expect(notes.write('a', 'text')).toBe(true)
    expect(local?.getItem('ek:shop:a')).toBe('text')
    expect(notes.names()).toEqual(['a'])
    local?.clear()
    expect(notes.read('a')).toBe('text')
  })

  it('read what another tab has written since', () => {
    const { local, notes } = open()
    notes.write('a', 'mine')
    local?.setItem('ek:shop:a', 'theirs')
    expect(notes.read('a')).toBe('theirs')
  })

  it('are in memory alone where there is no store or no room', () => {
    for (const local of [null, createFakeStorage({ quota: 5 })]) {
      const { notes } = open(local)
      expect(notes.write('a', 'text')).toBe(false)
      expect(notes.read('a')).toBe('text')
      notes.remove('a')
      expect(notes.names()).toEqual([])
    }
  })

  it("that are adopted are nobody's own where a store took them", () => {
    const { notes } = open()
    notes.adopt('a', 'text')
    expect([notes.read('a'), notes.isOwn('a')]).toEqual(['text', false])
    const { notes: homeless } = open(null)
    homeless.adopt('a', 'text')
    expect([homeless.read('a'), homeless.isOwn('a')]).toEqual(['text', true])
  })

  it('that are own stay own when they are found once more', () => {
    const { notes } = open()
    notes.write('a', 'text')
    notes.adopt('a', 'text')
    expect(notes.isOwn('a')).toBe(true)
  })
})
