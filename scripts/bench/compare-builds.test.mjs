import { expect, it } from 'vitest'
import { compareBuilds } from './compare-builds.mjs'

const visit = (script, part = {}) => ({
  script,
  task: 40,
  idleScript: 3,
  idleLong: 0,
  idleFiles: 1,
  idleSent: 0,
  idleWrites: 0,
  idleTimers: 4,
  ...part,
})
const visits = (...scripts) => ({
  1: scripts.map((script) => visit(script)),
  4: scripts.map((script) => visit(script)),
})
const all = (part) => ({ 1: [visit(10, part)], 4: [visit(10, part)] })
const lines = (input) =>
  compareBuilds({ name: 'this build', commit: 'abc', twins: [input.now, input.now], ...input }).split('\n')
const verdict = (title, input) =>
  lines(input)
    .find((line) => line.includes(title))
    .split(' | ')
    .at(-1)

it('holds up to a tenth more, and says no above', () => {
  const before = visits(10, 10, 10)
  expect(verdict('answer: script, ms, 1×', { before, now: visits(11, 11, 11) })).toBe('yes |')
  expect(verdict('answer: script, ms, 1×', { before, now: visits(11.2, 11.2, 11.2) })).toBe('no |')
})

it('holds where the middle halves of the visits overlap', () => {
  expect(verdict('answer: script, ms, 4×', { before: visits(8, 10, 14), now: visits(11, 13, 15) })).toBe('yes |')
})

it('allows an idle page no request, write or timer more', () => {
  for (const [key, title] of [
    ['idleFiles', 'files'],
    ['idleSent', 'posts'],
    ['idleWrites', 'writes'],
    ['idleTimers', 'timers'],
  ]) {
    expect(verdict(`fires: ${title}`, { before: all({}), now: all({}) })).toBe('yes |')
    expect(verdict(`fires: ${title}`, { before: all({}), now: all({ [key]: 9 }) })).toBe('no |')
  }
})

it('judges the script of an idle page by what one build differs from itself', () => {
  const idle = (idleScript) => all({ idleScript })
  expect(verdict('fires: script, ms, 1×', { before: idle(3), now: idle(4), twins: [idle(4), idle(5)] })).toBe('yes |')
  expect(verdict('fires: script, ms, 1×', { before: idle(3), now: idle(5), twins: [idle(5), idle(5.5)] })).toBe('no |')
})

it('says which build it is about', () => {
  const runs = visits(10)
  expect(lines({ before: runs, now: runs })[0]).toBe('### This build beside that of abc')
  expect(lines({ before: runs, now: runs, name: 'the build of def' })[0]).toBe(
    '### The build of def beside that of abc',
  )
})
