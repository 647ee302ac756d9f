import { nextRecord } from './next-record.mjs'

const size = 100_000
const fill = (piece, bytes = size) => piece.repeat(Math.ceil(bytes / piece.length)).slice(0, bytes)
const list = (item) => Array.from({ length: Math.floor(size / (JSON.stringify(item).length + 1)) }, () => item)

/** A record that is never the same, with other fields. */
const withFields = (fields) => () => {
  const { answers, context, ...record } = JSON.parse(nextRecord())
  return JSON.stringify({
    ...record,
    answers: { ...answers, ...fields.answers },
    context: { ...context, ...fields.context },
    ...fields.record,
  })
}
const withAnswers = (answers) => withFields({ answers })
let made = 0

/** What an honest record of the same size is: prose. */
export const normal = withAnswers({ note: fill('It was easy to find what I was looking for. ') })

/** An honest record, and the bodies of its size that are made to cost much. */
export const small = {
  normal: nextRecord,
  worst: {
    'a new series each time': () => withFields({ context: { locale: `x${made++}` } })(),
    'a new survey each time': () => withFields({ record: { survey: `made-up-${made++}@1` } })(),
    'no JSON': () => nextRecord().slice(0, -1),
  },
}

/** The most that is still redacted, beside honest records of about that size. */
export const bounded = [
  {
    normal: withAnswers({ note: fill('It was easy. ', 2000) }),
    worst: { 'as many numbers as are read': withAnswers({ note: fill('1 ', 1990) }) },
  },
  {
    normal: withAnswers({ note: fill('It was easy. ', 40_000) }),
    worst: { 'as many symbols as are read': withAnswers({ note: `${fill('é', 19_000)} 123456` }) },
  },
]

/** For each kind of attack a function that makes the next body of about 100 kB. */
export const worst = {
  'texts of a letter': withAnswers({ note: list('a') }),
  'texts of a digit': withAnswers({ note: list('1') }),
  'texts of six digits': withAnswers({ note: list('123456') }),
  'numbers in a text': withAnswers({ note: fill('1 ') }),
  'brackets in a text': withAnswers({ note: `${fill('+(')}1` }),
  'addresses without an end': withAnswers({ note: fill('a@') }),
  'phone numbers': withAnswers({ note: fill('+49 151 2345 6789, ') }),
  'symbols beyond ASCII': withAnswers({ note: fill('①é') }),
  'lists in lists': () => normal().replace(/"note":"[^"]*"/, `"note":${'['.repeat(50_000)}${']'.repeat(50_000)}`),
  'lists in lists with digits': () =>
    normal().replace(/"note":"[^"]*"/, `"note":${'["123456",'.repeat(9000)}1${']'.repeat(9000)}`),
  keys: withAnswers(Object.fromEntries(Array.from({ length: 9000 }, (_, i) => [`key${i}`, 1]))),
  ratings: withAnswers(Object.fromEntries(Array.from({ length: 7000 }, (_, i) => [`effort.q${i}`, 1]))),
  'NUL in escapes': () => normal().replace(/"note":"[^"]*"/, `"note":"${'\\u0000'.repeat(16_000)}"`),
  'no JSON': () => normal().slice(0, -1),
  base64: () => `b64:${Buffer.from(normal()).toString('base64')}`,
}
