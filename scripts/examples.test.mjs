import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { examples } from './examples.mjs'

const at = async (path) => {
  const answer = await examples(new Request(`http://demo${path}`))
  return { status: answer.status, text: await answer.text() }
}
const pages = readdirSync('examples/shop').filter((name) => name.endsWith('.html'))

it('has the five pages of the shop', () => {
  expect(pages).toEqual(['cart.html', 'checkout.html', 'index.html', 'product.html', 'thanks.html'])
})

it.each(pages)('serves %s whole, with one tag and one declaration', async (name) => {
  const { status, text } = await at(`/shop/${name}`)
  expect(status).toBe(200)
  expect(text).not.toContain('#include')
  const [, declaration] = /<script type="application\/json" data-easekit>([\s\S]*?)<\/script>/.exec(text) ?? []
  expect(JSON.parse(declaration).surveys.map(({ id }) => id)).toEqual(['checkout', 'support'])
  for (const part of ['<meta charset', '<title', '<header', '<main', '<footer', 'easekit.js', 'rel="stylesheet"']) {
    expect(text.split(part), part).toHaveLength(2)
  }
})

it('has nothing outside of the folders that it serves', async () => {
  expect((await at('/shop/%2e%2e%2f%2e%2e%2fpackage.json')).status).toBe(404)
  expect((await at('/shop/README.md')).status).toBe(404)
})
