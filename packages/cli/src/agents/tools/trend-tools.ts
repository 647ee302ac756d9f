import { describeFigure } from '@easekit/scales/scoring'
import { toStandardJsonSchema } from '@valibot/to-json-schema'
import * as v from 'valibot'
import { expectAnswer } from '../../collector-api/expect-answer.js'
import { type AgentContext, answerWith, argumentsOf, readsOnly } from '../agent-context.js'
import { daysOf, describeUnscored, nameOf, orUnscored } from '../describe-group.js'
import { countsSchema, groupSchema } from '../results.js'

const { survey, from, to, preset } = argumentsOf
const trend = v.looseObject({
  periods: v.array(
    v.looseObject({ from: v.string(), to: v.string(), counts: countsSchema, groups: v.array(groupSchema) }),
  ),
})

/** `get_trend`. */
export function addTrendTools({ server, api, project }: AgentContext): void {
  server.registerTool(
    'get_trend',
    {
      description:
        'The score of a survey day by day, week by week or month by month, each with its interval. Neighbouring periods differ by chance: use compare_periods before saying that something changed.',
      inputSchema: toStandardJsonSchema(
        v.strictObject({ survey, from, to, preset, every: v.optional(v.picklist(['day', 'week', 'month']), 'week') }),
      ),
      annotations: readsOnly,
    },
    ({ preset, every, ...window }) =>
      answerWith(async () => {
        const { periods } = expectAnswer(trend, await api.json('/v1/trend', { project, every, ...window }))
        const lines = periods.flatMap((period) => {
          const days = `${period.from} to ${period.to}`
          if (period.groups.length === 0) return [`${days}: ${describeUnscored(period.counts.answered)}`]
          return period.groups.map((group) => {
            const figure = preset === undefined ? group.scores[0] : group.scores.find((one) => one.preset === preset)
            return `${days}, ${nameOf(group)}: ${figure ? describeFigure(figure) : 'no such figure'}`
          })
        })
        return [`${window.survey} by ${every}, ${daysOf(window)}`, ...orUnscored(lines, 0)].join('\n')
      }),
  )
}
