import { alertSchemas } from '../../alerts/alert-routes.js'
import { outcomeSchemas } from '../../outcomes/outcome-routes.js'
import { changesParameters } from '../../results/changes-routes.js'
import { markSchemas } from '../../results/comment-state-routes.js'
import { commentsParameters } from '../../results/comments-parameters.js'
import { dimensionsParameters } from '../../results/dimensions-parameters.js'
import { experimentParameters } from '../../results/experiment-routes.js'
import { overviewParameters } from '../../results/overview-parameters.js'
import { reasonsParameters } from '../../results/reasons-parameters.js'
import { resultsParameters } from '../../results/results-parameters.js'
import { surveysParameters } from '../../results/results-routes.js'
import { segmentsParameters } from '../../results/segments-parameters.js'
import { trendParameters } from '../../results/trend-parameters.js'
import type { AnswerName } from '../answers/answer-schemas.js'
import type { Endpoint } from '../endpoint.js'

const window = '`to` must not be before `from`; without both all answers count.'

/** What does not change keeps its `ETag`. */
function polled(description: string, json: AnswerName): Pick<Endpoint, 'headers' | 'answers'> {
  return {
    headers: [
      {
        name: 'If-None-Match',
        description: 'The `ETag` of the answer before: where nothing has changed, nothing is computed.',
      },
    ],
    answers: {
      200: { description, json, headers: { ETag: 'Stays the same while the answer does.' } },
      304: { description: 'Nothing has changed.' },
    },
  }
}

/** The addresses of figures. */
export const figureEndpoints: readonly Endpoint[] = [
  {
    method: 'get',
    path: '/v1/results',
    id: 'getResults',
    summary: 'Counts, histogram and scores of a survey, each series on its own',
    details: `${window} \`where\` stands without \`trigger\` and \`composite\`; \`where\` and \`composite\` need the scope \`records\`. Readers of results get published figures.`,
    scope: 'results',
    parameters: [resultsParameters],
    ...polled('The figures.', 'Results'),
    problems: [404],
  },
  {
    method: 'get',
    path: '/v1/trend',
    id: 'getTrend',
    summary: 'The same figures for each day, week or month',
    details: window,
    scope: 'results',
    parameters: [trendParameters],
    ...polled('The periods in order, without a hole.', 'Trend'),
    problems: [404],
  },
  {
    method: 'get',
    path: '/v1/overview',
    id: 'getOverview',
    summary: 'Every survey of a project at a glance',
    details: '`to` is today where it is left out, and must not be before `from`.',
    scope: 'results',
    parameters: [overviewParameters],
    ...polled('The most recently used first.', 'Overview'),
    problems: [404],
  },
  {
    method: 'get',
    path: '/v1/surveys',
    id: 'listSurveys',
    summary: 'Every survey that was shown',
    scope: 'results',
    parameters: [surveysParameters],
    ...polled('A line for each version.', 'Surveys'),
    problems: [404],
  },
  {
    method: 'get',
    path: '/v1/projects',
    id: 'listProjects',
    summary: 'The projects, and what this reader may see',
    scope: 'results',
    answers: { 200: { description: 'Those that this reader may see.', json: 'Projects' } },
  },
  {
    method: 'get',
    path: '/v1/changes',
    id: 'waitForChange',
    summary: 'Waits for a change of what this reader sees of a project',
    details: 'Answers as soon as the revision is another than `since`, or after 25 seconds; at once without `since`.',
    scope: 'results',
    parameters: [changesParameters],
    answers: { 200: { description: 'The revision.', json: 'Changes' } },
    problems: [404],
  },
  {
    method: 'get',
    path: '/v1/segments',
    id: 'getSegments',
    summary: 'The figures of every value of a dimension',
    details: window,
    scope: 'records',
    parameters: [segmentsParameters],
    ...polled('Those with most answers first.', 'Segments'),
    problems: [404],
  },
  {
    method: 'get',
    path: '/v1/dimensions',
    id: 'listDimensions',
    summary: 'What the answers of a survey were counted by, attributes that pages send among it',
    scope: 'records',
    parameters: [dimensionsParameters],
    ...polled('The names, as `by` and `where` take them.', 'Dimensions'),
    problems: [404],
  },
  {
    method: 'get',
    path: '/v1/reasons',
    id: 'getReasons',
    summary: 'The figures of the answers that give each reason',
    details: window,
    scope: 'records',
    parameters: [reasonsParameters],
    ...polled('The most frequent first.', 'Reasons'),
    problems: [404],
  },
  {
    method: 'get',
    path: '/v1/comments',
    id: 'listComments',
    summary: 'Comments, each beside its rating, newest first',
    details:
      'What fits is looked for among 2,000 comments at a time, so that a page may hold few or none and still be continued by its `next`.',
    scope: 'records',
    parameters: [commentsParameters],
    ...polled('A page of them.', 'Comments'),
    problems: [404],
  },
  {
    method: 'put',
    path: '/v1/comments/state',
    id: 'markComment',
    summary: 'Notes what readers have done about a comment; the last note holds',
    scope: 'records',
    parameters: [markSchemas.parameters],
    body: { 'application/json': markSchemas.body },
    answers: { 200: { description: 'It is noted.', json: 'CommentMark' } },
    problems: [404, 413],
  },
  {
    method: 'get',
    path: '/v1/experiments',
    id: 'getExperiment',
    summary: 'The response rates of the variants of a survey, and every pair of them side by side',
    details: window,
    scope: 'records',
    parameters: [experimentParameters],
    ...polled('The rates.', 'Experiment'),
    problems: [404],
  },
  {
    method: 'get',
    path: '/v1/alerts',
    id: 'listAlerts',
    summary: 'What readers were told of, the newest first',
    scope: 'results',
    parameters: [alertSchemas.alerts],
    answers: {
      200: { description: 'A page of them. Readers of results see those of published figures.', json: 'Alerts' },
    },
    problems: [404],
  },
  {
    method: 'get',
    path: '/v1/targets',
    id: 'listTargets',
    summary: 'Where each survey stands beside its target',
    scope: 'results',
    parameters: [alertSchemas.targets],
    answers: { 200: { description: 'Without a figure where there are no answers.', json: 'Targets' } },
    problems: [404],
  },
  {
    method: 'get',
    path: '/v1/outcomes/kinds',
    id: 'listOutcomeKinds',
    summary: 'The kinds of outcomes that a project has',
    scope: 'records',
    parameters: [outcomeSchemas.kinds],
    answers: { 200: { description: 'By name, the first 100.', json: 'OutcomeKinds' } },
    problems: [404],
  },
  {
    method: 'get',
    path: '/v1/loyalty',
    id: 'getLoyalty',
    summary: 'Answers beside what became of those who gave them',
    scope: 'records',
    parameters: [outcomeSchemas.loyalty],
    answers: { 200: { description: 'Each series by the points and bands of its scale.', json: 'Loyalty' } },
    problems: [404],
  },
]
