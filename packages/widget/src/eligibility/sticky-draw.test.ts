// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { browserPlatform } from '../api/platform.js'
import { createDeviceStorage, type DeviceStorage } from './device-storage.js'
import { stickyDraw } from './sticky-draw.js'

const [device, nowhere] = [true, false].map((mayKeep) => createDeviceStorage(browserPlatform(), () => mayKeep)) as [
  DeviceStorage,
  DeviceStorage,
]

beforeEach(() => localStorage.clear())
const draws =
  (...values: number[]) =>
  () =>
    values.shift() ?? 0.999

describe('stickyDraw', () => {
  it('is the same at every visit', () => {
    const first = stickyDraw('k', 0.5, new Map(), device, draws(0.1239, 0.9))
    expect(first).toBe(0.123)
    expect(stickyDraw('k', 0.5, new Map(), device, draws(0.9))).toBe(first)
  })

  it('is the same for one page where nothing may be stored', () => {
    const page = new Map<string, number>()
    const first = stickyDraw('k', 0.5, page, nowhere, draws(0.3))
    expect(stickyDraw('k', 0.5, page, nowhere, draws(0.9))).toBe(first)
  })

  it('stores nothing where everybody is asked', () => {
    stickyDraw('k', undefined, new Map(), device, draws(0.3))
    stickyDraw('k', 1, new Map(), device, draws(0.3))
    expect(localStorage.length).toBe(0)
  })
})
