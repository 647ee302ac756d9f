import { describe, expect, it } from 'vitest'
import type { ShownComment } from '../../results/list-comments.js'
import { filterComments } from './filter-comments.js'

const comment = (
  id: string,
  text: string,
  effort: number | null = 6,
  more: Partial<ShownComment> = {},
): ShownComment => ({
  id,
  at: '2026-03-10T12:00:00.000Z',
  comment: text,
  effort,
  scale: 'ces2@1',
  label: null,
  locale: 'en',
  reasons: [],
  subject: null,
  device: null,
  page: null,
  state: 'new',
  wantsContact: false,
  ...more,
})
const all = { search: '', side: 'any', locale: '' } as const
const idsOf = (comments: readonly ShownComment[]) => comments.map(({ id }) => id)

describe('comments that are looked for', () => {
  it('have all words, in any order and case, however they are composed', () => {
    const comments = [
      comment('a', 'Die Gutschein-Größe fehlt'),
      comment('b', 'GRÖSSE'),
      comment('c', 'Größe und Gutschein'.normalize('NFD')),
    ]
    expect(idsOf(filterComments(comments, { ...all, search: ' gutschein  GRÖßE ' }))).toEqual(['a', 'c'])
  })

  it('are of one side of their scale, whatever its direction; the middle is on none', () => {
    const comments = [
      comment('hard', '', 2),
      comment('middle', '', 4),
      comment('easy', '', 7),
      comment('effort-hard', '', 5, { scale: 'ces1@1' }),
      comment('effort-easy', '', 1, { scale: 'ces1@1' }),
      comment('nps-hard', '', 6, { scale: 'nps@1' }),
      comment('nps-easy', '', 7, { scale: 'nps@1' }),
      comment('unrated', '', null),
      comment('own', '', 1, { scale: 'mine@1' }),
    ]
    expect(idsOf(filterComments(comments, { ...all, side: 'hard' }))).toEqual(['hard', 'effort-hard', 'nps-hard'])
    expect(idsOf(filterComments(comments, { ...all, side: 'easy' }))).toEqual(['easy', 'effort-easy', 'nps-easy'])
    expect(filterComments(comments, all)).toHaveLength(9)
  })

  it('are of one language', () => {
    const comments = [comment('en', ''), comment('fa', '', 6, { locale: 'fa' })]
    expect(idsOf(filterComments(comments, { ...all, locale: 'fa' }))).toEqual(['fa'])
  })
})
