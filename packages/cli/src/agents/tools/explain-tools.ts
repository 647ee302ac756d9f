import { describeFigure, methods, sourceOf, warnings } from '@easekit/scales/scoring'
import { toStandardJsonSchema } from '@valibot/to-json-schema'
import * as v from 'valibot'
import { type AgentContext, answerWith, argumentsOf, readsOnly } from '../agent-context.js'
import { daysOf, nameOf, orUnscored } from '../describe-group.js'
import { quote } from '../quote.js'
import { type Group, readResults } from '../results.js'
import { scaleOfGroup } from '../scale-of-group.js'

const { survey, from, to, preset } = argumentsOf

/** `explain_figure`. */
export function addExplainTools({ server, api, project }: AgentContext): void {
  server.registerTool(
    'explain_figure',
    {
      description:
        'How a score came about: its formula, the answers behind it, how its interval is computed, and what each warning means.',
      inputSchema: toStandardJsonSchema(v.strictObject({ survey, from, to, preset })),
      annotations: readsOnly,
    },
    ({ preset, ...window }) =>
      answerWith(async () => {
        const { counts, series } = await readResults(api, project, window)
        const parts = series.map((group) => explain(group, preset))
        return [`${window.survey}, ${daysOf(window)}`, ...orUnscored(parts, counts.answered)].join('\n')
      }),
  )
}

function explain(group: Group, preset: string | undefined): string {
  const figure = group.scores.find((one) => preset === undefined || one.preset === preset)
  if (!figure)
    return `${nameOf(group)}: no figure by "${preset ?? 'any preset'}"; there are ${group.scores.map((one) => one.preset).join(', ') || 'none'}`
  const scale = scaleOfGroup(group)
  const source = scale && sourceOf(scale)
  const method = figure.method && methods[figure.method]
  const bars = Object.entries(group.histogram ?? {}).map(
    ([value, n], at) => `${value} (${quote(group.labels[at] ?? '')}): ${n}`,
  )
  const all = new Set([...figure.warnings, ...group.warnings])
  return [
    `${nameOf(group)}:`,
    `  ${describeFigure(figure)}`,
    ...(bars.length > 0 ? [`  answers: ${bars.join(', ')}`] : []),
    ...(source ? [`  instrument: ${source}`] : []),
    ...(method ? [`  interval: ${method.name}. ${method.use}. Source: ${method.source}`] : []),
    ...[...all].map((warning) => `  warning ${warning}: ${meaningOf(warning)}`),
  ].join('\n')
}

function meaningOf(warning: string): string {
  const known: Readonly<Record<string, string>> = warnings
  return known[warning.startsWith('pooled:') ? 'pooled' : warning] ?? 'see docs/methodology.md'
}
