// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { readDeclaration } from './read-attributes-and-json.js'

describe('the address of the collector', () => {
  it.each([
    ['https://ces.example.com/easekit.js', 'https://ces.example.com/'],
    ['https://site.example/ces/easekit.js', 'https://site.example/ces/'],
    ['https://site.example/ces/easekit.full.js?v=2#x', 'https://site.example/ces/'],
    ['https://ces.example.com/0.1.0/easekit.js', 'https://ces.example.com/'],
    ['https://site.example/ces/1.2.3-beta.1/easekit.js', 'https://site.example/ces/'],
    ['http://127.0.0.1:8787/easekit.js', 'http://127.0.0.1:8787/'],
    ['http://127.0.0.1/easekit.js', 'http://127.0.0.1/'],
  ])('is for the script %s the folder %s', (src, endpoint) => {
    const script = document.createElement('script')
    Object.defineProperty(script, 'src', { value: src })
    Object.assign(script.dataset, { project: 'shop', survey: 'checkout', on: 'checkout' })
    expect(readDeclaration(document, script)).toMatchObject({ endpoint })
  })
})

describe('the project in the address of the script', () => {
  const read = (src: string, attributes: object = {}, json?: object) => {
    const script = document.createElement('script')
    Object.defineProperty(script, 'src', { value: src })
    Object.assign(script.dataset, attributes)
    document.body.innerHTML = json
      ? `<script type="application/json" data-easekit>${JSON.stringify(json)}</script>`
      : ''
    return readDeclaration(document, script)
  }

  it('is enough, and the collector is asked for the rest', () => {
    const { project, endpoint, remote, surveys } = read('https://ces.example.com/easekit.js?v=3&project=shop')
    expect({ project, endpoint, surveys, isAsked: Boolean(remote) }).toEqual({
      project: 'shop',
      endpoint: 'https://ces.example.com/',
      surveys: [],
      isAsked: true,
    })
  })

  it('gives way to what the tag and the JSON say', () => {
    const src = 'https://ces.example.com/easekit.js?project=shop'
    expect(read(src, { project: 'other' }).project).toBe('other')
    expect(read(src, {}, { v: 1, project: 'third', remote: false })).toMatchObject({ project: 'third', remote: false })
  })

  it('is not asked about where there is none', () => {
    expect(read('https://ces.example.com/easekit.js?v=3', { project: 'shop' }).remote).toBeUndefined()
    expect(read('').remote).toBeUndefined()
  })
})
