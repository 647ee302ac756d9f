import { describe, expect, it } from 'vitest'
import { adminToken, context, type Kit, noon, openKit, record, resultsToken } from '../../test/collector-kit.js'
import type { Comments } from '../index.js'
import type { Overview } from './overview.js'

const comments = '/v1/comments?project=shop&survey=checkout'
const anybody = { comment: 'slow', effort: 2 }

const ids = async (kit: Kit, filter: string): Promise<readonly string[]> =>
  (await kit.json<Comments>(comments + filter)).comments.map(({ id }) => id)

function mark(kit: Kit, id: string, body: unknown, token: string = adminToken): Promise<Response> {
  const address = `http://collector.example/v1/comments/state?project=shop&id=${id}`
  const headers = { Authorization: `Bearer ${token}` }
  return kit.collect(new Request(address, { method: 'PUT', body: JSON.stringify(body), headers }))
}

describe('filters of GET /v1/comments', () => {
  it.each([
    ['&reason=cost', 'by a reason'],
    ['&where=device:phone', 'by the device'],
    ['&where=page:/cart', 'by the page'],
    ['&subject=order%201', 'by what it is about'],
    ['&contact=wanted', 'by the wish to be contacted'],
    ['&state=done', 'by what was done about it'],
    ['&search=TIMES%20gr%C3%B6%C3%9Fe', 'by words in any order and case'],
    ['&side=harder', 'by the side of its scale'],
    ['&language=de', 'by its language'],
    [
      '&state=done&reason=cost&where=device:phone&subject=order%201&contact=wanted&search=size&side=harder&language=de',
      'by all of them',
    ],
  ])('%s finds it %s', async (filter) => {
    const kit = await openKit()
    await kit.post(record({ id: 'other', answers: { ...anybody, effort: 6, reasons: ['slow'] } }))
    await kit.post(record({ id: 'middle', answers: { ...anybody, effort: 4 } }))
    const told = { ...context, locale: 'de', device: 'phone', page: 'https://shop.example/cart', subject: 'order 1' }
    const contact = { to: 'me@example.com', consent: 'Write to me' }
    // Letters may be composed in two ways.
    const comment = `size, ${'Größe'.normalize('NFD')}, three times`
    await kit.post(record({ id: 'wanted', answers: { comment, effort: 2, reasons: ['cost'] }, context: told, contact }))
    expect((await mark(kit, 'wanted', { state: 'done' })).status).toBe(200)
    expect(await ids(kit, filter)).toEqual(['wanted'])
    const found = (await kit.json<Comments>(comments + filter)).comments[0]
    expect(found).toMatchObject({ device: 'phone', page: '/cart', reasons: ['cost'], subject: 'order 1' })
    expect(found).toMatchObject({ state: 'done', wantsContact: true })
    expect(JSON.stringify(found)).not.toContain('me@example.com')
  })

  it('say how far was looked, and go on from there', async () => {
    const kit = await openKit()
    for (let n = 0; n < 9; n++)
      await kit.post(record({ id: `c${n}`, at: noon - n * 1000, answers: { effort: 2, comment: n > 3 ? 'cost' : '' } }))
    const some = await kit.json<Comments>(`${comments}&search=cost&limit=2`)
    expect(some.comments.map(({ id }) => id)).toEqual(['c4', 'c5'])
    expect(some.searchedTo).toBe(some.comments[1]?.at)
    const rest = await kit.json<Comments>(`${comments}&search=cost&before=${some.next}`)
    expect(rest.comments.map(({ id }) => id)).toEqual(['c6', 'c7', 'c8'])
    expect([rest.next, rest.searchedTo]).toEqual([null, null])
  })

  it('find the rated side of a scale of a host of its own', async () => {
    const kit = await openKit()
    const own = { ...context, scale: 'mine@1', direction: 'effort-up', range: [0, 4, 1] }
    await kit.post(record({ id: 'hard', answers: { comment: 'slow', effort: 4 }, context: own }))
    await kit.post(record({ id: 'easy', answers: { comment: 'slow', effort: 0 }, context: own }))
    await kit.post(record({ id: 'unrated', answers: { comment: 'slow' } }))
    expect([await ids(kit, '&side=harder'), await ids(kit, '&side=easier')]).toEqual([['hard'], ['easy']])
  })

  it('find the side of several items by their mean, as the popup does', async () => {
    const kit = await openKit()
    const several = { scale: 'effort-dimensions@1', locale: 'en' }
    const rated = (time: number, steps: number) => ({ comment: 'slow', 'effort.time': time, 'effort.steps': steps })
    await kit.post(record({ id: 'hard', answers: rated(5, 2), context: several }))
    await kit.post(record({ id: 'easy', answers: rated(1, 4), context: several }))
    expect([await ids(kit, '&side=harder'), await ids(kit, '&side=easier')]).toEqual([['hard'], ['easy']])
    const { surveys } = await kit.json<Overview>('/v1/overview?project=shop&from=2026-03-04')
    expect(surveys[0]?.hardComments).toEqual({ count: 1, isLeast: false })
  })

  it.each([
    ['&state=open', '`state` must be new, seen, done, got "open"'],
    ['&contact=no', '`contact` must be wanted, got "no"'],
    ['&search=', '`search` must be words to look for, got ""'],
    ['&from=2026-03-02&to=2026-03-01', '`to` must not be before `from`, got "2026-03-01"'],
    ['&side=hard', '`side` must be harder or easier, got "hard"'],
    ['&language=', '`language` must be the tag of a language, such as pt-BR, got ""'],
    ['&reason=', '`reason` must be the id of a reason, got ""'],
    ['&subject=', '`subject` must be what the answers are about, such as an order id, got ""'],
  ])('%s is told from what was expected', async (filter, message) => {
    const kit = await openKit()
    const response = await kit.get(comments + filter)
    expect([response.status, (await response.json()).message]).toEqual([400, message])
  })
})

describe('PUT /v1/comments/state', () => {
  it('notes what was done, and takes it back', async () => {
    const kit = await openKit()
    await kit.post(record({ answers: anybody }))
    const etag = (await kit.get(comments)).headers.get('ETag') ?? ''
    expect(await (await mark(kit, 'r1', { state: 'seen' })).json()).toEqual({ id: 'r1', state: 'seen' })
    expect((await kit.get(comments, { 'If-None-Match': etag })).status).toBe(200)
    expect(await ids(kit, '&state=seen')).toEqual(['r1'])
    await mark(kit, 'r1', { state: 'new' })
    expect([await ids(kit, '&state=seen'), await ids(kit, '&state=new')]).toEqual([[], ['r1']])
  })

  it('lasts while the person goes on writing', async () => {
    const kit = await openKit()
    await kit.post(record({ rev: 1, answers: anybody }))
    await mark(kit, 'r1', { state: 'done' })
    await kit.post(record({ rev: 2, answers: { ...anybody, comment: 'slow and long' } }))
    expect(await ids(kit, '&state=done')).toEqual(['r1'])
  })

  it('refuses what it cannot note, in words', async () => {
    const kit = await openKit()
    await kit.post(record({ answers: anybody }))
    await kit.post(record({ id: 'silent' }))
    const told = async (response: Response) => [response.status, (await response.json()).message]
    expect(await told(await mark(kit, 'silent', { state: 'done' }))).toEqual([
      404,
      '`id` must be that of a response with a comment, got "silent"',
    ])
    expect(await told(await mark(kit, 'r1', { state: 'read' }))).toEqual([
      400,
      '`state`: must be new, seen, done. The body must be JSON such as {"state": "done"}',
    ])
    expect((await mark(kit, 'r1', { state: 'done' }, resultsToken)).status).toBe(403)
    expect(await ids(kit, '&state=new')).toEqual(['r1'])
  })
})
