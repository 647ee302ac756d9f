import { expect, it } from 'vitest'
import { ensureParts } from './ensure-parts.mjs'

/** A machine that has some packages, may get more, and notes what happens on it. */
function machine({ has = [], offers = [], isDebian = true }) {
  const there = new Set(has)
  const seen = []
  const part = (name, more) => ({ name, packages: [name], isThere: () => there.has(name), ...more })
  ensureParts({
    parts: [
      part('typelib'),
      part('screen'),
      part('font', { without: 'boxes are tested' }),
      part('library', { without: 'a port is' }),
    ],
    canInstall: () => isDebian,
    install(packages, { mayFail } = {}) {
      seen.push(`${mayFail ? 'try' : 'install'} ${packages}`)
      for (const name of packages) if (offers.includes(name)) there.add(name)
    },
    say: (text) => seen.push(text),
    stop: (text) => seen.push(`stop: ${text}`),
  })
  return seen
}

const all = ['typelib', 'screen', 'font', 'library']

it('does nothing where all is there', () => {
  expect(machine({ has: all })).toEqual([])
})

it('installs what is missing, and only that', () => {
  expect(machine({ has: ['screen'], offers: all })).toEqual(['install typelib', 'try font', 'try library'])
})

it('is stopped by what a test cannot run without', () => {
  expect(machine({ has: ['screen', 'font', 'library'], isDebian: false })).toEqual([
    'stop: no typelib was found for the tests; install it (on Debian: typelib)',
  ])
  expect(machine({ has: ['screen', 'font', 'library'] })).toEqual([
    'install typelib',
    'stop: no typelib was found for the tests; install it (on Debian: typelib)',
  ])
})

it('says what becomes of a test that runs without it', () => {
  expect(machine({ has: ['screen', 'typelib', 'library'], isDebian: false })).toEqual([
    'no font was found for the tests (on Debian: font), so boxes are tested',
  ])
})

it('asks for the rest where a release has dropped a package', () => {
  expect(machine({ has: ['screen', 'typelib'], offers: ['library'] })).toEqual([
    'try font',
    'try library',
    'no font was found for the tests (on Debian: font), so boxes are tested',
  ])
})
