import { toStandardJsonSchema } from '@valibot/to-json-schema'
import * as v from 'valibot'
import { expectAnswer } from '../../collector-api/expect-answer.js'
import { type AgentContext, answerWith, argumentsOf, readsOnly } from '../agent-context.js'
import { describeCounts, describeGroup } from '../describe-group.js'
import { quote } from '../quote.js'
import { readResults } from '../results.js'

const { survey, from, to, preset } = argumentsOf
const surveys = v.looseObject({
  surveys: v.array(
    v.looseObject({
      survey: v.string(),
      version: v.optional(v.union([v.string(), v.number()])),
      lastAt: v.optional(v.string()),
    }),
  ),
})

/** `list_surveys` and `get_scores`. */
export function addSurveyTools({ server, api, project }: AgentContext): void {
  server.registerTool(
    'list_surveys',
    {
      description: `Lists the surveys of the project "${project}" that were shown, with the time of their last answer.`,
      inputSchema: toStandardJsonSchema(v.strictObject({})),
      annotations: readsOnly,
    },
    () =>
      answerWith(async () => {
        const { surveys: list } = expectAnswer(surveys, await api.json('/v1/surveys', { project }))
        const lines = list.map(({ survey, version, lastAt }) => {
          return `${quote(`${survey}${version === undefined ? '' : `@${version}`}`)}${lastAt ? `, last ${lastAt}` : ''}`
        })
        return lines.join('\n') || 'No survey was shown yet.'
      }),
  )
  server.registerTool(
    'get_scores',
    {
      description:
        'The score of a survey with its interval, number of answers and warnings. Series that are not comparable stand apart: never add or average them. Scores of few answers are not shown.',
      inputSchema: toStandardJsonSchema(v.strictObject({ survey, from, to, preset })),
      annotations: readsOnly,
    },
    ({ preset, ...window }) =>
      answerWith(async () => {
        const results = await readResults(api, project, window)
        const groups = results.series.map((group) => describeGroup(group, preset))
        return [describeCounts(results, window), ...groups].join('\n')
      }),
  )
}
