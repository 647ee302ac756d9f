import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scaleIds } from '../../api/scale-id.js'
import { checkDeclared } from './check-declared.js'
import type { Fields } from './check-fields.js'
import { declarationSchema } from './declaration-schema.js'
import * as tables from './field-tables.js'

const ajv = new Ajv2020({ strict: true, strictRequired: false, allErrors: true })
const validate = ajv.compile(declarationSchema())
const isFine = (json: object): boolean =>
  checkDeclared({ v: 1, project: 'shop', endpoint: 'https://ces.example.com', surveys: [], ...json }).issues.length ===
  0

const words = fc.constantFrom(
  '',
  ' ',
  'a',
  'a b',
  'auto',
  'dark',
  'always',
  'never',
  '/x',
  'https://a.example',
  'ended',
  '.x',
)
const number = fc.constantFrom(-1, 0, 0.5, 1, 2, 7, 3650, 3651, 86_400_000, 86_400_001, 1_000_001)
const anything = fc.oneof(words, number, fc.boolean(), fc.constant(null), fc.constant([]), fc.constant({}))
const enums = [...JSON.stringify(declarationSchema()).matchAll(/"enum":(\[[^\]]*\])/g)].flatMap(([, list]) =>
  JSON.parse(list ?? '[]'),
)
const value = fc.oneof(anything, fc.constantFrom(...enums), fc.dictionary(words, words, { maxKeys: 4 }))

/** An object with a few of the known fields, and now and then one that is not known. */
const some = (fields: Fields, more: Record<string, fc.Arbitrary<unknown>> = {}, always: readonly string[] = []) => {
  const names = Object.keys(fields).map((name) => name.replace('!', ''))
  return fc
    .tuple(
      fc.subarray(names, { maxLength: Math.min(2, names.length) }),
      fc.subarray([...always], { minLength: Math.max(0, always.length - 1) }),
    )
    .chain(([few, most]) => {
      const picked = [...new Set([...few, ...most, ...(few.length > 1 && few[0] === names[0] ? ['odd'] : [])])]
      return fc.record(Object.fromEntries(picked.map((name) => [name, more[name] ?? value])))
    })
}

const trigger = fc.oneof(
  anything,
  ...Object.entries(tables.triggerFields).map(([type, fields]) =>
    some(fields, { type: fc.oneof({ weight: 9, arbitrary: fc.constant(type) }, value) }, ['type']),
  ),
)
const nested = (fields: Fields): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 4, arbitrary: some(fields) }, { weight: 1, arbitrary: value })
const survey = (index: number): fc.Arbitrary<unknown> =>
  some(
    tables.surveyFields,
    {
      id: fc.oneof({ weight: 5, arbitrary: fc.constant(`s${index}`) }, value),
      scale: fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...scaleIds) }, value),
      on: fc.oneof(fc.array(trigger, { maxLength: 2 }), value),
      why: nested(tables.whyFields),
      thanks: nested(tables.thanksFields),
      recovery: nested(tables.recoveryFields),
      throttle: nested(tables.throttleFields),
    },
    ['id', 'scale'],
  )
const document = some(tables.optionFields, {
  throttle: nested(tables.throttleFields),
  v: fc.oneof({ weight: 9, arbitrary: fc.constant(1) }, value),
  surveys: fc.oneof({ weight: 5, arbitrary: fc.tuple(survey(0), survey(1)) }, value),
})

describe('the schema for editors', () => {
  it('agrees with the checks of the page on every declaration', () => {
    let fine = 0
    fc.assert(
      fc.property(document, (made) => {
        const json = JSON.parse(JSON.stringify(made))
        // No schema can say that two surveys have one id.
        const ids: unknown[] = Array.isArray(json.surveys)
          ? json.surveys.map(({ id }: { id?: unknown }) => id ?? {})
          : []
        fc.pre(new Set(ids).size === ids.length)
        if (isFine(json)) fine++
        expect([validate(json), json]).toEqual([isFine(json), json])
      }),
      { numRuns: 3000 },
    )
    expect(fine).toBeGreaterThan(50)
  })

  it.each(['README.md', 'docs/script-tag.md', 'examples/shop/parts/easekit.html'])(
    'and the page itself take the declaration in %s',
    (path) => {
      const text = readFileSync(new URL(`../../../../../${path}`, import.meta.url), 'utf8')
      const [, json = ''] = /<script[^>]*data-easekit[^>]*>([\s\S]*?)<\/script>/.exec(text) ?? []
      const declared = JSON.parse(json)
      expect([validate(declared), validate.errors]).toEqual([true, null])
      expect(isFine(declared)).toBe(true)
    },
  )
})
