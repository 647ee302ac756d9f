import { describe, expect, it } from 'vitest'
import type { Declaration } from '../declaration.js'
import { isSound } from '../is-sound.js'
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
        position: 'top-start',
        accent: 'oklch(60% .2 40)',
        throttle: { anyDays: 60, perSession: 1 },
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
    expect(isSound(json as unknown as Declaration)).toBe(true)
  })

  it.each([
    ['position: center', { ...good, position: 'center' }],
    ['poweredBy', { ...good, poweredBy: true }],
    ['layout and glyph', withSurvey({ layout: 'vertical', glyph: 'emoji' })],
    ['mount', withSurvey({ mount: '#after-order' })],
    ['items', withSurvey({ scale: 'csi', items: { price: 'Price', speed: { en: 'Speed' } } })],
    ['thanks', withSurvey({ thanks: { easier: 'Great!', harder: { en: 'Sorry', fa: 'ببخشید' } } })],
    ['recovery', withSurvey({ recovery: { label: 'Talk to us', url: '/help' } })],
    ['open', withSurvey({ scale: 'open-required' })],
  ])('with the rare %s is fine for the close look', (_, json) => {
    expect(checkDeclared(json)).toEqual({ issues: [], usable: json })
  })

  it.each<[object, string]>([
    [{ ...good, throttle: { anyDay: 3 } }, 'throttle.anyDay is not known, did you mean anyDays?'],
    [{ ...good, throttle: { anyDays: '3' } }, 'throttle.anyDays is "3", expected a number from 0 to 3650'],
    [withSurvey({ delayMs: Number('soon') }), 'surveys[0].delayMs is NaN, expected a number from 0 to 86400000'],
    [{ ...good, ...[survey] }, 'the JSON is a list, expected an object such as { "v": 1, "surveys": [ … ] }'],
    [withSurvey({ items: { one: 'One' } }), 'surveys[0].items is {"one":"One"}, expected 2 to 10 texts by item id'],
    [
      withSurvey({ thanks: { happy: 'x' } }),
      'surveys[0].thanks.happy is not known, expected one of easier, neutral, harder',
    ],
    [
      withSurvey({ recovery: { label: 'Help', url: 'javascript:x' } }),
      'surveys[0].recovery.url is "javascript:x", expected an address that begins with "https://", "http://", "mailto:", "tel:" or "/"',
    ],
    [
      withSurvey({ recovery: { url: '/help' } }),
      'surveys[0].recovery.label is missing, expected a text, or texts by language',
    ],
    [withSurvey({ on: 'checkout' }), 'surveys[0].on is "checkout", expected a list'],
    [withSurvey({ on: null }), 'surveys[0].on is null, expected a list'],
    [withSurvey({ on: [null] }), 'surveys[0].on[0] is null, expected an object with a type'],
    [{ ...good, v: 2 }, 'v is 2, expected 1'],
    [{ ...good, surveys: {} }, 'surveys is {}, expected a list'],
    [{ ...good, project: 'my shop' }, 'project is "my shop", expected 1 to 64 letters, digits, "_" or "-"'],
    [{ ...good, project: undefined }, 'project is missing, expected 1 to 64 letters, digits, "_" or "-"'],
    [{ ...good, endpoint: 'ces' }, 'endpoint is "ces", expected an address that begins with https:// or http://'],
    [{ ...good, theme: 'blue' }, 'theme is "blue", expected "auto", "light" or "dark"'],
    [{ ...good, projct: 'x' }, 'projct is not known, did you mean project?'],
    [
      { ...good, position: 'left' },
      'position is "left", expected "bottom-end", "bottom-start", "bottom", "top-end", "top-start", "top" or "center"',
    ],
    [{ ...good, poweredBy: 'no' }, 'poweredBy is "no", expected true or false'],
    [withSurvey({ layout: 'grid' }), 'surveys[0].layout is "grid", expected "horizontal" or "vertical"'],
    [withSurvey({ glyph: 'star' }), 'surveys[0].glyph is "star", expected "number" or "emoji"'],
    [withSurvey({ id: 'a b' }), 'surveys[0].id is "a b", expected 1 to 64 letters, digits, "_", "-" or "."'],
    [
      withSurvey({ scale: 'ces3' }),
      'surveys[0].scale is "ces3", expected "ces1", "ces2", "ces2-5", "ease5", "ease7", "binary", "effort-dimensions", "csat5", "csi", "nps", "open" or "open-required"',
    ],
    [withSurvey({ sampleRate: 40 }), 'surveys[0].sampleRate is 40, expected a number from 0 to 1'],
    [withSurvey({ delayMs: -1 }), 'surveys[0].delayMs is -1, expected a number from 0 to 86400000'],
    [withSurvey({ delayms: 5 }), 'surveys[0].delayms is not known, did you mean delayMs?'],
    [withSurvey({ on: [{ type: 'chekout' }] }), 'surveys[0].on[0].type is "chekout", did you mean checkout?'],
    [
      withSurvey({ on: [{ type: 'chat', when: 'end' }] }),
      'surveys[0].on[0].when is "end", expected "ended", "closed" or "either"',
    ],
    [withSurvey({ on: [{ type: 'url' }] }), 'surveys[0].on[0].match is missing, expected a text or { regex }'],
    [{ ...good, surveys: [survey, survey] }, 'surveys[1].id is "checkout", expected an id that no other survey has'],
  ])('%j is explained by the close look', (json, issue) => {
    expect(checkDeclared(json).issues).toContain(issue)
  })

  it.each<[string, object]>([
    ['another version', { ...good, v: 2 }],
    ['surveys that are no list', { ...good, surveys: {} }],
    ['no surveys at all', { ...good, surveys: undefined }],
    ['a survey that is none', { ...good, surveys: [null] }],
    ['a project with a space', { ...good, project: 'my shop' }],
    ['no project', { ...good, project: undefined }],
    ['an endpoint that is no address', { ...good, endpoint: 'ces' }],
    ['an id that the ledger cannot keep', withSurvey({ id: 'a b' })],
    ['no id', withSurvey({ id: undefined })],
    ['no instrument', withSurvey({ scale: undefined })],
    ['triggers that are a text', withSurvey({ on: 'checkout' })],
    ['triggers that are one object', withSurvey({ on: { type: 'checkout' } })],
    ['surveys that are a text', { ...good, surveys: 'checkout' }],
    ['an id that stands twice', { ...good, surveys: [survey, survey] }],
    ['a part at the collector', { ...good, remote: true }],
  ])('with %s is not started without a close look', (_, json) => {
    expect(isSound(json as unknown as Declaration)).toBeFalsy()
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
