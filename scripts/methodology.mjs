// Writes docs/methodology.md from the code of @easekit/scales: whatever is a list of instruments, formulas, citations or
// results is computed, so that the document cannot say anything else than the code does.
//
//   node scripts/methodology.mjs          writes it
//   node scripts/methodology.mjs --check  fails if the committed file is out of date
//   node scripts/methodology.mjs --simulate  runs the simulations anew, some ten minutes, and writes it

import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const scales = join(root, 'packages/scales')
export const target = join(root, 'docs/methodology.md')

const load = async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        export * as scales from './index.js'
        export * as scoring from './scoring.js'
        export { locale as en } from './words/en/locale.js'
        export * as simulation from '../test/simulation/tables.js'
        export { sizePairs } from '../test/simulation/shapes.js'
        export { periodSizes } from '../test/simulation/trend-draws.js'`,
      resolveDir: join(scales, 'src'),
    },
    bundle: true,
    write: false,
    format: 'esm',
  })
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`)
}

const read = (name) => JSON.parse(readFileSync(join(scales, 'test/golden', `${name}.json`), 'utf8'))

/** Sources say in words what the document says in marks. */
const mark = (text) =>
  text.replaceAll('EaseKit convention', '**[conv]**').replace(/\(unverified\)|\bunverified\b/g, '**[unverified]**')

const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map((cell) => mark(String(cell)).replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n')

const code = (text) => `\`${text}\``
const LARGER = {
  'ease-up': 'easier',
  'effort-up': '**harder**',
  'satisfaction-up': 'more satisfied',
  'likelihood-up': 'more likely to recommend',
}
const fixed = (value, digits) => value.toFixed(digits).replace(/^-/, '−')
const interval = ({ low, high }, digits = 6) => `[${fixed(low, digits)}, ${fixed(high, digits)}]`

const instrumentRows = ({ scales: { instruments, wordsFor, csi }, scoring: { sourceOf }, en }) =>
  [...instruments, csi({ first: '(your items)', second: '(2 to 10 of them)' })].map((scale) => {
    const { question, labels, items, ends } = wordsFor(scale, en, {})
    const points = labels.map((label, at) => `${scale.min + at * scale.step} ${label}`)
    const shown = ends ? [`${scale.min} ${ends[0]}`, '…', `${scale.max} ${ends[1]}`] : points
    const text = [question, ...(items ? [`Items: ${Object.values(items).join(', ')}`] : [])].join(' ')
    return [code(scale.id), text, shown.join(' · '), LARGER[scale.direction], scale.midpoint ?? 'none', sourceOf(scale)]
  })

const presetRows = ({ scales: { instruments }, scoring: { presets, presetsOf, score } }) =>
  instruments.flatMap((scale) =>
    presetsOf(scale).map((id, at) => {
      const nobody = scale.labels.map(() => 0)
      const { formula, unit, larger } = score(scale, id, nobody)
      const { source } = presets.find((preset) => preset.id === id)
      return [code(scale.id), code(id) + (at === 0 ? ' (default)' : ''), formula, unit, larger, source]
    }),
  )

const bandRows = ({ scales: { instruments }, scoring: { bandsFor } }) =>
  instruments.flatMap((scale) => {
    const scheme = bandsFor(scale)
    if (!scheme) return []
    const number = (value) => String(Math.round(value * 1000) / 1000)
    const isEffort = scale.direction === 'effort-up'
    return scheme.bands.map(({ id, from, to }, at) => {
      const open = isEffort ? at > 0 : false
      const last = isEffort ? true : at === 0
      const range = `${open ? '(' : '['}${number(from)}, ${number(to)}${last ? ']' : ')'}`
      return [code(scale.id), id, range, scheme.actions[id] ?? '', scheme.source]
    })
  })

const exampleRows = ({ scales: { instruments }, scoring: { score, pomp, median } }) =>
  read('examples').flatMap(({ id, source, scale: name, histogram, figures }) => {
    const scale = instruments.find((candidate) => candidate.id === name)
    const bars = histogram.map((bar, at) => `${scale.min + at}×${bar}`).filter((text) => !text.endsWith('×0'))
    return figures.map(({ preset }, at) => {
      const figure = score(scale, preset, histogram)
      const extra =
        preset === 'mean'
          ? `; median ${median(scale, histogram)}, ease-POMP ${pomp(scale, figure.value).toFixed(1)}`
          : ''
      return [
        at === 0 ? `${id}: ${source}. ${code(name)}, ${bars.join(', ')}` : '″',
        code(preset),
        `**${Math.round(figure.value * 1e6) / 1e6}** ${figure.unit}${extra}`,
        interval(figure.interval),
        figure.method,
        figure.warnings.join(', ') || 'none',
      ]
    })
  })

const twoPeriodRows = ({ scoring: { compare }, scales: { binary, seriesOf } }) =>
  read('two-periods').map(({ id, before, after }) => {
    const series = seriesOf(binary, { locale: 'en', channel: 'web' })
    const parts = [before, after].map(([yes, count]) => ({ series, histogram: [count - yes, yes] }))
    const [, test] = compare(binary, 'share-yes', parts).tests
    return [id, before.join('/'), after.join('/'), test.method, test.statistic.toFixed(6), test.p.toFixed(6)]
  })

const languageRows = ({ scales: { localeTags, translationStatus } }) =>
  localeTags.map((tag) => {
    const { statement, agreement, effortQuestion, effort, easeQuestion, ease, binary, other, source } =
      translationStatus(tag)
    const pair = (question, labels) => `${question}, ${labels}`
    return [
      tag,
      pair(statement, agreement),
      pair(effortQuestion, effort),
      pair(easeQuestion, ease),
      binary,
      other,
      source ?? '',
    ]
  })

const simulatedFile = join(scales, 'docs/simulated.json')

/** What `--simulate` found. */
const simulated = () => JSON.parse(readFileSync(simulatedFile, 'utf8'))

const exactRows = ({ exact }) =>
  [1, 2, 4, 6, 10].map((steps) => {
    const kind = { 1: 'shares', 2: 'nets', 4: 'means of five points', 6: 'of seven', 10: 'of eleven' }[steps]
    const cells = exact.filter((row) => row.steps === steps).map(({ worst, at }) => `${fixed(worst, 2)} (${at})`)
    return [kind, ...cells]
  })

const coverageRows = ({ coverage }) =>
  coverage.map(({ shape, ours, t }) => [shape, ...ours.map((hit, at) => `**${fixed(hit, 1)}** (${fixed(t[at], 1)})`)])

const arrowRows = ({ arrows: rows }) =>
  rows.map(({ shape, arrows, welch }) => [
    shape,
    ...arrows.map((rate, at) => `**${fixed(rate, 1)}** (${fixed(welch[at], 1)})`),
  ])

const trendRows = ({ trends }) => trends.map(({ shape, arrows }) => [shape, ...arrows.map((rate) => fixed(rate, 1))])

const heldLine = ({ arrows, rounds }) => {
  const worst = Math.min(...arrows.flatMap(({ held }) => held))
  return `The 95 % interval of the difference held the truth in ${fixed(worst, 1)} % of ${rounds.toLocaleString('en')} draws in the worst of these cells.`
}

/** The linter checks every document, this one too. */
/** The document as the code has it now. */
export const render = async () => {
  const all = await load()
  const { methods, warnings, hints, planShare, planMean, planTwoShares } = all.scoring
  const template = readFileSync(join(scales, 'docs/methodology.template.md'), 'utf8')
  const tables = simulated()
  const { drawnSizes } = all.simulation
  const parts = {
    exact: table(['Two-point shapes', '90 %', '95 %', '99 %'], exactRows(tables)),
    coverage: table(['Shape', ...drawnSizes.map((size) => `n = ${size}`)], coverageRows(tables)),
    arrows: table(['Shape', ...all.sizePairs.map((sizes) => sizes.join(' against '))], arrowRows(tables)),
    held: heldLine(tables),
    trends: table(['Shape', ...all.periodSizes.map((sizes) => sizes.join(', '))], trendRows(tables)),
    instruments: table(
      ['id', 'Question', 'Value and label', 'A larger value is', 'Midpoint', 'Source'],
      instrumentRows(all),
    ),
    presets: table(['Instrument', 'Preset', 'Formula', 'Unit', 'Larger means', 'Used by'], presetRows(all)),
    methods: table(
      ['`method`', 'Name', 'Formula', 'Use and limits', 'Source'],
      Object.entries(methods).map(([id, { name, formula, use, source }]) => [code(id), name, formula, use, source]),
    ),
    warnings: table(
      ['`warnings`', 'Meaning'],
      Object.entries(warnings).map(([id, text]) => [code(id), text]),
    ),
    bands: table(['Instrument', 'Band', 'Mean', 'Action', 'Cuts from'], bandRows(all)),
    hints: table(
      ['Preset', 'Threshold', 'Source'],
      hints.map(({ preset, threshold, side, source }) => [code(preset), `${side} ${threshold}`, source]),
    ),
    plans: table(
      ['Question', 'Answers needed'],
      [
        ['A share, to ±5 percentage points, nothing known', planShare({ halfWidth: 5 })],
        ['A share of about 80 %, to ±5 percentage points', planShare({ halfWidth: 5, percent: 80 })],
        ['A mean on seven points, to ±0.2, assuming s = 1.5', planMean({ halfWidth: 0.2 })],
        ['60 % against 70 %, in each group', planTwoShares(60, 70)],
      ],
    ),
    examples: table(['Data', 'Preset', 'Value', '95 % interval', 'Method', 'Warnings'], exampleRows(all)),
    periods: table(['', 'Before', 'After', 'Method', 'z', 'p'], twoPeriodRows(all)),
    languages: table(
      [
        'Locale',
        '`ces2` statement, labels',
        '`ces1` question, labels',
        '`ease7` question, labels',
        'Yes/no question',
        'Other words',
        'Source',
      ],
      languageRows(all),
    ),
  }
  return template.replace(/^<!-- (\w+) -->$/gm, (_, name) => {
    if (!(name in parts)) throw new Error(`The template asks for "${name}", which the script does not make`)
    return parts[name]
  })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv.includes('--simulate')) {
    const { simulation } = await load()
    // One row of numbers a line, as the formatter has it.
    const text = JSON.stringify(simulation.simulate(), null, 2).replace(
      /\[([\d\s.,]+)\]/g,
      (_, numbers) => `[${numbers.trim().split(/,\s*/).join(', ')}]`,
    )
    writeFileSync(simulatedFile, `${text}\n`)
  }
  const text = await render()
  if (!process.argv.includes('--check')) writeFileSync(target, text)
  else if (readFileSync(target, 'utf8') !== text) {
    console.error('docs/methodology.md is out of date: run `node scripts/methodology.mjs`')
    process.exitCode = 1
  }
}
