import { expect, it } from 'vitest'
import { StoreUnavailableError } from '../store-unavailable-error.js'
import { fromPlainError, toPlainError } from './plain-error.js'

it('carries an error from thread to thread with its code, its cause, and whether the whole database fails', () => {
  const cause = Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' })
  const error = new StoreUnavailableError('the database cannot be written: the disk is full', { cause })
  const arrived = fromPlainError(structuredClone(toPlainError(error)))
  expect(arrived).toBeInstanceOf(StoreUnavailableError)
  expect(arrived).toMatchObject({ message: error.message, stack: error.stack })
  expect(arrived.cause).toMatchObject({ message: cause.message, code: 'SQLITE_FULL' })
  expect(arrived.cause).not.toBeInstanceOf(StoreUnavailableError)
})

it('carries what was thrown without being an error', () => {
  expect(fromPlainError(structuredClone(toPlainError('out of luck'))).message).toBe('out of luck')
})
