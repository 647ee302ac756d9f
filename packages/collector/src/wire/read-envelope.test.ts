import { describe, expect, it } from 'vitest'
import { readEnvelope, readEnvelopePrefix } from './read-envelope.js'

const envelope = { project: 'shop', id: 'a-1_B', rev: 6341948335077464 }

describe('readEnvelope', () => {
  it('takes nothing but the envelope', () => {
    expect(readEnvelope({ v: 1, ...envelope, done: true })).toEqual(envelope)
  })

  it.each([
    null,
    1,
    'text',
    [],
    {},
    [envelope],
    { ...envelope, id: '' },
    { ...envelope, id: 'a b' },
    { ...envelope, id: 'a'.repeat(65) },
    { ...envelope, id: 7 },
    { ...envelope, rev: 1.5 },
    { ...envelope, rev: 2 ** 53 },
    { ...envelope, rev: '1' },
    { ...envelope, rev: null },
    { ...envelope, project: undefined },
  ])('finds none in %j', (value) => {
    expect(readEnvelope(value)).toBeUndefined()
  })
})

describe('readEnvelopePrefix', () => {
  it.each([
    '{"v":1,"project":"shop","id":"a-1_B","rev":6341948335077464,"done":true,"answers":{"comment":"aaa',
    '{ "v" : 1 , "project" : "shop" , "id" : "a-1_B" , "rev" : 6341948335077464 , "do',
    '\n{"v":2,"project":"shop","id":"a-1_B","rev":6341948335077464}',
  ])('reads %j', (text) => {
    expect(readEnvelopePrefix(text)).toEqual(envelope)
  })

  it.each([
    '',
    '{"v":1',
    '{"id":"a","project":"shop","v":1,"rev":1,',
    '{"v":1,"project":"shop","id":"a b","rev":1,',
    'x'.repeat(2000),
  ])('finds none in %j', (text) => expect(readEnvelopePrefix(text)).toBeUndefined())
})
