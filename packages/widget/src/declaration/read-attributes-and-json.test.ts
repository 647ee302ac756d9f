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
