import type { Series } from '@easekit/scales'
import { compare, describeChange, describeFigure } from '@easekit/scales/scoring'
import { toStandardJsonSchema } from '@valibot/to-json-schema'
import * as v from 'valibot'
import { expectAnswer } from '../../collector-api/expect-answer.js'
import { type AgentContext, answerWith, argumentsOf, readsOnly } from '../agent-context.js'
import { daysOf, describeGroup, describeUnscored, nameOf, orUnscored } from '../describe-group.js'
import { type Group, groupSchema, readResults } from '../results.js'
import { barsOf, scaleOfGroup } from '../scale-of-group.js'

const { survey, day, from, to, preset } = argumentsOf
const segments = v.looseObject({
  segments: v.array(v.looseObject({ value: v.string(), n: v.number(), groups: v.array(groupSchema) })),
})
// The collector hides by its own floor what this token may not see.
const noFloor = { floor: 1, demo: true } as const

/** `compare_periods` and `compare_segments`. */
export function addComparisonTools({ server, api, project }: AgentContext): void {
  server.registerTool(
    'compare_periods',
    {
      description:
        'Compares two periods of a survey, series by series: the change with its interval, and whether it is more than chance. Say that something changed only where this says so.',
      inputSchema: toStandardJsonSchema(
        v.strictObject({ survey, beforeFrom: day, beforeTo: day, afterFrom: day, afterTo: day, preset }),
      ),
      annotations: readsOnly,
    },
    ({ survey, preset, ...days }) =>
      answerWith(async () => {
        const [before, after] = [
          { survey, from: days.beforeFrom, to: days.beforeTo },
          { survey, from: days.afterFrom, to: days.afterTo },
        ]
        const [earlier, later] = [await readResults(api, project, before), await readResults(api, project, after)]
        const lines = later.series.map((group) => {
          const former = earlier.series.find(({ fingerprint }) => fingerprint === group.fingerprint)
          return former
            ? compareGroups(former, group, preset)
            : `${nameOf(group)}: no answers in the earlier period, so nothing is compared`
        })
        const gone = earlier.series.filter(
          ({ fingerprint }) => !later.series.some((one) => one.fingerprint === fingerprint),
        )
        const ended = gone.map((group) => `${nameOf(group)}: no answers in the later period, so nothing is compared`)
        const answered = earlier.counts.answered + later.counts.answered
        const told = orUnscored([...lines, ...ended], answered)
        return [`${survey}: ${daysOf(before)}, then ${daysOf(after)}`, ...told].join('\n')
      }),
  )
  server.registerTool(
    'compare_segments',
    {
      description:
        'The scores of a survey by a property of the answers. The more segments, the more of them differ by chance: intervals that overlap are no difference.',
      inputSchema: toStandardJsonSchema(
        v.strictObject({
          survey,
          from,
          to,
          by: v.pipe(
            v.string(),
            v.regex(/^(device|language|page|source|trigger|delay|attribute:[\w.-]{1,64})$/),
            v.description('device, language, page, source, trigger, delay or attribute:<name>'),
          ),
        }),
      ),
      annotations: readsOnly,
    },
    ({ by, ...window }) =>
      answerWith(async () => {
        const found = expectAnswer(segments, await api.json('/v1/segments', { project, by, ...window }))
        const parts = found.segments.map(({ value, n, groups }) => {
          const told = groups.length > 0 ? groups.map((group) => describeGroup(group)) : [`  ${describeUnscored(n)}`]
          return [`${by} ${JSON.stringify(value)}:`, ...told].join('\n')
        })
        return [`${window.survey} by ${by}, ${daysOf(window)}`, ...orUnscored(parts, 0)].join('\n')
      }),
  )
}

function compareGroups(before: Group, after: Group, wanted: string | undefined): string {
  const scale = scaleOfGroup(after)
  const preset = wanted ?? after.scores[0]?.preset
  const series = after.series as Series
  if (!scale || !before.histogram || !after.histogram || preset === undefined) {
    return `${nameOf(after)}: an instrument of several items, or pooled answers, so nothing is compared`
  }
  const parts = [
    { series, histogram: barsOf(scale, before.histogram) },
    { series, histogram: barsOf(scale, after.histogram) },
  ] as const
  const filling = after.warnings.includes('filling')
  const comparison = compare(scale, preset, parts, { ...noFloor, filling })
  const { interval, arrow, shift, tests, warnings } = comparison
  const level = interval
    ? `, ${Math.round(interval.level * 100)} % interval ${round(interval.low)} to ${round(interval.high)}`
    : ''
  const p = tests[0]?.p
  const verdict = arrow
    ? `more than chance: ${arrow}`
    : shift
      ? 'the figure may stand still, the answers shifted'
      : 'no more than chance'
  return [
    `${nameOf(after)}:`,
    `  before: ${describeFigure(comparison.before)}`,
    `  after: ${describeFigure(comparison.after)}`,
    `  change: ${describeChange(comparison) ?? 'hidden'}${level}${p === undefined || p === null ? '' : `, p = ${p.toPrecision(2)}`}; ${filling ? 'the period is not over, so nothing is tested' : verdict}`,
    ...(warnings.length > 0 ? [`  warnings: ${warnings.join(', ')}`] : []),
  ].join('\n')
}

const round = (value: number): string =>
  new Intl.NumberFormat('en', { maximumFractionDigits: 2, signDisplay: 'exceptZero' }).format(value)
