import type { Direction } from '@easekit/scales'
import { expect, it } from 'vitest'
import { type Side, sideOf } from './side-of.js'

it.each<[number, Direction, readonly [number, number, number], Side | undefined]>([
  [3, 'ease-up', [1, 7, 1], 'harder'],
  [4, 'ease-up', [1, 7, 1], undefined],
  [5, 'ease-up', [1, 7, 1], 'easier'],
  [2, 'ease-up', [1, 4, 1], 'harder'],
  [3, 'ease-up', [1, 4, 1], 'easier'],
  [5, 'effort-up', [1, 5, 1], 'harder'],
  [1, 'effort-up', [1, 5, 1], 'easier'],
  [2, 'satisfaction-up', [1, 5, 1], 'harder'],
  [6, 'likelihood-up', [0, 10, 1], 'harder'],
  [7, 'likelihood-up', [0, 10, 1], 'easier'],
])('%i of a scale that is %s over %j lies on the side: %s', (rating, direction, range, side) => {
  expect(sideOf(rating, { direction, range })).toBe(side)
})
