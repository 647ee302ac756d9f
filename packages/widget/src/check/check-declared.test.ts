import { describe, expect, it } from 'vitest'
import { type Declaration, isPlausible } from '../declared.js'
import { checkDeclared } from './check-declared.js'

const survey = { id: 'checkout', scale: 'ces2', on: [{ type: 'checkout' }] }
const good = { v: 1, project: 'shop', endpoint: 'https://ces.example.com', surveys: [survey] }
const withSurvey = (rest: object) => ({ ...good, surveys: [{ ...survey, ...rest }] })

describe('a declaration', () => {
  it.each([
    ['the smallest', good],
    ['no surveys', { ...good, surveys: [] }],
    [
      'all there is',
      {
        ...good,
        locale: 'pt-BR',
        storage: 'memory',
        consent: 'required',
        theme: 'dark',
        nonce: 'abc',
        surveys: [
          {
            ...survey,
            version: 2,
            company: 'Acme',
            issue: 'order',
            delayMs: 1500,
            sampleRate: 0.5,
            throttle: { surveyDays: 0 },
            why: { ask: 'always', reasons: [{ id: 'cost', label: { en: 'Cost', fa: 'هزینه' } }] },
            on: [
              { type: 'checkout', url: '/thanks/:id', unless: '.failed', event: 'paid', dataLayers: ['dl'] },
              { type: 'chat', when: 'closed', event: 'x' },
              { type: 'chat' },
              { type: 'event', name: 'till:paid', subjectPath: 'detail.id' },
              { type: 'url', match: '/done' },
            ],
          },
        ],
      },
    ],
  ])('with %s is fine for the quick look and for the close one', (_, json) => {
    expect(checkDeclared(json)).toEqual({ issues: [], usable: json })
    expect(isPlausible(json as unknown as Declaration)).toBe(true)
  })

  it.each<[object, string]>([
    [{ ...good, v: 2 }, 'v is 2, expected 1'],
    [{ ...good, surveys: {} }, 'surveys is {}, expected a list'],
    [{ ...good, project: 'my shop' }, 'project is "my shop", expected 1 to 64 letters, digits, "_" or "-"'],
    [{ ...good, project: undefined }, 'project is missing, expected 1 to 64 letters, digits, "_" or "-"'],
    [{ ...good, endpoint: 'ces' }, 'endpoint is "ces", expected an address that begins with https:// or http://'],
    [{ ...good, theme: 'blue' }, 'theme is "blue", expected "auto", "light" or "dark"'],
    [{ ...good, projct: 'x' }, 'projct is not known, did you mean project?'],
    [withSurvey({ id: 'a b' }), 'surveys[0].id is "a b", expected 1 to 64 letters, digits, "_", "-" or "."'],
    [
      withSurvey({ scale: 'ces3' }),
      'surveys[0].scale is "ces3", expected "ces1", "ces2", "ces2-5", "ease5", "ease7" or "binary"',
    ],
    [withSurvey({ sampleRate: 40 }), 'surveys[0].sampleRate is 40, expected a number from 0 to 1'],
    [withSurvey({ delayMs: -1 }), 'surveys[0].delayMs is -1, expected a number from 0 to 86400000'],
    [withSurvey({ delayms: 5 }), 'surveys[0].delayms is not known, did you mean delayMs?'],
    [
      withSurvey({ on: [{ type: 'chekout' }] }),
      'surveys[0].on[0].type is "chekout", expected "checkout", "chat", "event" or "url"',
    ],
    [
      withSurvey({ on: [{ type: 'chat', when: 'end' }] }),
      'surveys[0].on[0].when is "end", expected "ended" or "closed"',
    ],
    [withSurvey({ on: [{ type: 'url' }] }), 'surveys[0].on[0].match is missing, expected a text'],
    [{ ...good, surveys: [survey, survey] }, 'surveys[1].id is "checkout", expected an id that no other survey has'],
  ])('%j is noticed by the quick look and explained by the close one', (json, issue) => {
    expect(isPlausible(json as Declaration)).toBe(false)
    expect(checkDeclared(json).issues).toContain(issue)
  })

  it('keeps the surveys that are fine', () => {
    const json = {
      ...good,
      surveys: [
        { ...survey, scale: 'x' },
        { ...survey, id: 'other' },
      ],
    }
    expect(checkDeclared(json).usable).toEqual({ ...good, surveys: [{ ...survey, id: 'other' }] })
  })
})
