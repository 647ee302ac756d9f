import { expect, it } from 'vitest'
import { createReaderCheck, hashToken } from './create-reader-check.js'

const admin = 'admin-token-0123456789'

function openCheck() {
  const asked: string[] = []
  const readerOf = createReaderCheck({
    admin,
    now: () => 1000,
    store: {
      findToken: async (hash) => {
        asked.push('token')
        return hash === hashToken('ek_reports')
          ? { hash, name: 'reports', scopes: ['results'], createdAt: 1 }
          : undefined
      },
      findLink: async (hash) => {
        asked.push('link')
        if (hash !== hashToken('ekl_board')) return undefined
        return { hash, name: 'board', project: 'shop', survey: null, createdAt: 1, endsAt: 2000 }
      },
    },
  })
  const read = (secret: string) =>
    readerOf(new Request('http://collector.example/', { headers: { Authorization: `Bearer ${secret}` } }))
  return { read, asked }
}

it.each([
  ['what cannot be one of ours', 'x'.repeat(40), undefined, []],
  ['the administrator', admin, 'admin', []],
  ['a token', 'ek_reports', 'reports', ['token']],
  ['a token that was taken back', 'ek_gone', undefined, ['token']],
  ['a link', 'ekl_board', 'link board', ['link']],
])('asks the database once at most, for %s', async (_, secret, name, lookUps) => {
  const { read, asked } = openCheck()
  expect((await read(secret))?.name).toBe(name)
  expect(asked).toEqual(lookUps)
})
