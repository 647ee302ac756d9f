import type { SpssVariable } from './spss-variable.js'

const longestLabel = 120
// All that fit beside the point and a digit.
const mostDecimals = 6

/** The syntax that reads `data.csv`: types, labels, words of the points, and what is missing. */
export function spssSyntax(variables: readonly SpssVariable[], widths: ReadonlyMap<string, number>): string {
  const reasons = variables.filter(({ column }) => column.type === 'boolean' && column.name.startsWith('reason.'))
  return [
    '* Encoding: UTF-8.',
    '* Run it in the folder of data.csv, or write the whole path below.',
    'SET DECIMAL=DOT.',
    "GET DATA /TYPE=TXT /FILE='data.csv' /ENCODING='UTF8' /ARRANGEMENT=DELIMITED /DELCASE=LINE /FIRSTCASE=2",
    `  /DELIMITERS="," /QUALIFIER='"' /VARIABLES=`,
    ...variables.map((variable) => `  ${variable.name} ${formatOf(variable, widths)}`),
    '  .',
    'VARIABLE LABELS',
    ...variables.map(({ name, column }) => `  ${name} ${quote(column.label)}`),
    '  .',
    ...variables.flatMap(wordsOf),
    ...variables.flatMap(({ name, noAnswer }) =>
      noAnswer === undefined ? [] : `MISSING VALUES ${name} (${noAnswer}).`,
    ),
    ...variables.flatMap(({ name, column }) => (column.isAsked ? `VARIABLE LEVEL ${name} (ORDINAL).` : [])),
    ...(reasons.length < 2
      ? []
      : [
          `MRSETS /MDGROUP NAME=$reasons LABEL='Reasons' VARIABLES=${reasons.map(({ name }) => name).join(' ')} VALUE=1.`,
        ]),
    'EXECUTE.',
    '',
  ].join('\n')
}

function formatOf({ name, column }: SpssVariable, widths: ReadonlyMap<string, number>): string {
  if (column.type === 'text') return `A${widths.get(name) ?? 1}`
  if (column.type === 'number') return `F8.${Math.min(mostDecimals, widths.get(name) ?? 0)}`
  return { time: 'DATETIME20', day: 'SDATE10', boolean: 'F1.0' }[column.type]
}

function wordsOf({ name, column, noAnswer }: SpssVariable): readonly string[] {
  const words: readonly (readonly [number, string])[] =
    column.type === 'boolean'
      ? [
          [0, 'false'],
          [1, 'true'],
        ]
      : [...(column.values ?? [])]
  const all = noAnswer === undefined ? words : [...words, [noAnswer, 'Not answered'] as const]
  return all.length === 0
    ? []
    : [`VALUE LABELS ${name}`, ...all.map(([value, word]) => `  ${value} ${quote(word)}`), '  .']
}

// A line that ends in a full stop would end the command.
function quote(text: string): string {
  const line = text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').slice(0, longestLabel)
  return `'${line.replaceAll("'", "''")}'`
}
