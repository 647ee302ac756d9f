import { setImmediate as nextTurn } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { createTurns } from './take-turns.js'

it('begins one question in each turn, in the order in which they were asked', async () => {
  const takeTurn = createTurns()
  const begun: string[] = []
  const ask = (question: string) => takeTurn(question, async () => begun.push(question))
  const all = ['a', 'b', 'c'].map(ask)
  expect(begun).toEqual([])
  await nextTurn()
  expect(begun).toEqual(['a'])
  await nextTurn()
  expect(begun).toEqual(['a', 'b'])
  await Promise.all(all)
  expect(begun).toEqual(['a', 'b', 'c'])
})

it('answers equal questions that wait at once, and reads again for whoever asks later', async () => {
  const takeTurn = createTurns()
  let reads = 0
  const ask = () =>
    takeTurn('results', async () => {
      reads += 1
      await nextTurn()
      return reads
    })
  const first = [ask(), ask()]
  await nextTurn()
  const later = ask()
  expect(await Promise.all(first)).toEqual([1, 1])
  expect(await later).toBe(2)
})

it('tells all who asked that a question has failed, and goes on with the next', async () => {
  const takeTurn = createTurns()
  const fail = () => takeTurn('broken', () => Promise.reject(new Error('no')))
  const ended = Promise.allSettled([fail(), fail(), takeTurn('fine', async () => 1)])
  expect((await ended).map(({ status }) => status)).toEqual(['rejected', 'rejected', 'fulfilled'])
})
