import { rollup } from 'rollup'
import { describe, expect, it } from 'vitest'
import { shortNames } from './short-names.mjs'

async function shorten(code) {
  const bundle = await rollup({
    input: 'entry',
    plugins: [{ name: 'entry', resolveId: (id) => id, load: () => code }, shortNames()],
  })
  const { output } = await bundle.generate({ format: 'es' })
  return output[0].code.trim()
}
const run = async (code) => (await import(`data:text/javascript,${encodeURIComponent(await shorten(code))}`)).default

describe('short names', () => {
  it('leave what the code does', async () => {
    const code = `const occurrences = { name: 'a' }
      const { refuse = 1, others: left = 2, ...rest } = { occurrences, others: 3, hold() { return this.occurrences } }
      export default [occurrences.name, refuse, left, Object.keys(rest).length, rest.hold().name, rest?.occurrences.name]`
    expect(await run(code)).toEqual(['a', 1, 3, 2, 'a', 'a'])
    expect(await shorten(code)).not.toMatch(/\.occurrences|\.hold|others:/)
  })

  it('leave names that are not on the list, and variables that are', async () => {
    expect(await shorten('const held = { pass: 1 }; export default (ledger) => [held.pass, ledger];')).toContain(
      '=> [held.pass, ledger]',
    )
  })

  it('refuse a name under which a chunk hands something on', async () => {
    await expect(shorten('export const ledger = 1')).rejects.toThrow('ledger is exported')
  })

  it('refuse a name that is also a text, by which it could be reached', async () => {
    await expect(shorten("export default (host) => host['ledger']")).rejects.toThrow("'ledger' is a text as well")
  })
})
