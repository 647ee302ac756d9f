import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { render, target } from './methodology.mjs'

it('keeps docs/methodology.md in step with the code', async () => {
  expect(readFileSync(target, 'utf8')).toBe(await render())
})

it('writes no placeholder, no raw score talk and no empty table', async () => {
  const text = await render()
  expect(text).not.toMatch(/<!-- \w+ -->|undefined|\[object|NaN/)
  expect(text).not.toMatch(/\b(high|low|good|bad)(er)? (CES|score)/i)
  expect(text.match(/^\| ?---+ ?\|/gm)?.length).toBeGreaterThanOrEqual(10)
})
