import { existsSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

/** What a document says is proved by a test: `"a part of its title": \`its file\``, several titles before one file. */
function namedTests(text) {
  return [...text.matchAll(/((?:"[^"|]+",? ?)*)(?:: )?`([\w./-]+\.(?:test|e2e)\.tsx?)`/g)].map(
    ([, titles = '', path]) => ({
      path,
      titles: [...titles.matchAll(/"([^"]+)"/g)].map(([, title]) => title),
    }),
  )
}

it.each(['accessibility', 'security'])('docs/%s.md names tests that there are', (name) => {
  const named = namedTests(readFileSync(`docs/${name}.md`, 'utf8'))
  expect(named.length).toBeGreaterThan(10)
  const wrong = named.flatMap(({ path, titles }) => {
    if (!existsSync(path)) return [path]
    const code = readFileSync(path, 'utf8')
    return titles.filter((title) => !code.includes(title)).map((title) => `${path}: ${title}`)
  })
  expect(wrong).toEqual([])
})
