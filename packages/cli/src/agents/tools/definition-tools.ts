import { toStandardJsonSchema } from '@valibot/to-json-schema'
import * as v from 'valibot'
import { publishSurveys, readDefinitions, reviewSurveys } from '../../surveys/definitions.js'
import { describeReview } from '../../surveys/describe-review.js'
import { mergeSurveys } from '../../surveys/merge-surveys.js'
import { type AgentContext, answerWith, readsOnly } from '../agent-context.js'

const survey = v.pipe(
  v.looseObject({ id: v.string() }),
  v.description(
    'A survey as pages declare it, such as { "id": "checkout", "scale": "ces2", "on": [{ "type": "checkout" }] }',
  ),
)

/** `get_definitions`, `check_survey` and `publish_survey`, for tokens with the scope `publish` where writing was asked for. */
export function addDefinitionTools({ server, api, project }: AgentContext): void {
  server.registerTool(
    'get_definitions',
    {
      description: 'What the pages of the project ask, as JSON, and its version.',
      inputSchema: toStandardJsonSchema(v.strictObject({})),
      annotations: readsOnly,
    },
    () =>
      answerWith(async () => {
        const { version, surveys } = await readDefinitions(api, project)
        return JSON.stringify({ version, surveys })
      }),
  )
  server.registerTool(
    'check_survey',
    {
      description:
        'What publishing a survey would change, which series it would begin, and what is wrong with it. Nothing is changed.',
      inputSchema: toStandardJsonSchema(v.strictObject({ survey })),
      annotations: readsOnly,
    },
    ({ survey }) =>
      answerWith(async () => {
        const { surveys } = await readDefinitions(api, project)
        return describeReview(await reviewSurveys(api, project, mergeSurveys(surveys, [survey], { prune: false })))
      }),
  )
  server.registerTool(
    'publish_survey',
    {
      description:
        'Publishes one survey; the others stay. Pages ask it from then on. Check it first, and ask the person before you publish.',
      inputSchema: toStandardJsonSchema(
        v.strictObject({
          survey,
          version: v.pipe(v.number(), v.integer(), v.description('The version of get_definitions that this goes over')),
          note: v.optional(v.pipe(v.string(), v.maxLength(500))),
        }),
      ),
      annotations: { readOnlyHint: false, destructiveHint: true, idempotentHint: true, openWorldHint: false },
    },
    ({ survey, version, note }) =>
      answerWith(async () => {
        const current = await readDefinitions(api, project)
        if (current.version !== version)
          throw new Error(`The version is ${current.version} and not ${version}: read it again.`)
        const surveys = mergeSurveys(current.surveys, [survey], { prune: false }) as typeof current.surveys
        return `Published as version ${await publishSurveys(api, project, { surveys, version, note })}.`
      }),
  )
}
