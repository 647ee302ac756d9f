import { describe, expect, it } from 'vitest'
import { createFakePlatform, createFakeStorage } from '../testing.js'
import { createLeases, gate } from './leases.js'
import { createNotes } from './notes.js'

const open = () => {
  const local = createFakeStorage()
  const platform = createFakePlatform({ now: 1_000_000, localStorage: () => local })
  const notes = createNotes('ek:shop:', platform, () => 'local')
  return { local, leases: createLeases(notes, () => platform.Date.now()) }
}

describe('leases', () => {
  it('hold a response back and keep the rest of what is known', () => {
    const { leases } = open()
    leases.hold('a', 5000, { failures: 3 })
    leases.hold('a', 9000)
    expect(leases.of('a')).toEqual({ dueAt: 1_009_000, failures: 3, isRefused: false })
  })

  it('are notes that every tab reads', () => {
    const { local, leases } = open()
    leases.hold('a', 5000, { failures: 3 })
    leases.hold(gate, 1000)
    expect(local.getItem('ek:shop:~a')).toBe('1005000003')
    expect(local.getItem('ek:shop:~')).toBe('1001000000')
    local.setItem('ek:shop:~a', '2000000004')
    expect(leases.of('a')).toMatchObject({ dueAt: 2_000_000, failures: 4 })
  })

  it('leave nothing behind when they are released', () => {
    const { local, leases } = open()
    leases.hold('a', 5000)
    leases.release('a')
    expect(Object.keys(local)).toEqual([])
    expect(leases.of('a')).toEqual({ dueAt: 0, failures: 0, isRefused: false })
  })
})
