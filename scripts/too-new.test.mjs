import { expect, it } from 'vitest'
import { tooNew } from './too-new.mjs'

it.each([
  ['class A { #a = 1; static b = 2 }', 2022, 'module'],
  ['export const a = await import("./b.js")', 2022, 'module'],
  ['let a = b?.c ?? 1', 2020, 'script'],
])('%s may stand in a file of ES%i', (code, level, type) => {
  expect(tooNew(code, level, type)).toBeUndefined()
})

it.each([
  ['class A { #a = 1 }', 2020, 'script', 'is newer than ES2020'],
  ['import a from "b"', 2020, 'script', 'is newer than ES2020'],
  ['a = /x/v', 2022, 'module', 'is newer than ES2022'],
  ['import a from "./b.json" with { type: "json" }', 2022, 'module', 'is newer than ES2022'],
  ['class A { static { b() } }', 2022, 'module', 'uses static {'],
  ['list.toSorted()', 2022, 'module', 'uses .toSorted('],
  ['/(?<=a)b/', 2020, 'script', 'uses (?<='],
])('%s may not stand in a file of ES%i', (code, level, type, trouble) => {
  expect(tooNew(code, level, type)).toContain(trouble)
})
