import type { McpServer } from '@modelcontextprotocol/server'
import * as v from 'valibot'
import type { CollectorApi } from '../collector-api/create-collector-api.js'

/** What every tool works with. */
export interface AgentContext {
  readonly server: McpServer
  readonly api: CollectorApi
  readonly project: string
}

/** What a tool answers: text for whoever reads it. */
export interface ToolAnswer {
  [key: string]: unknown
  content: { type: 'text'; text: string }[]
  isError?: boolean
}

/** Runs a tool; what goes wrong is told as its answer, since an agent can then do something else. */
export async function answerWith(work: () => Promise<string>): Promise<ToolAnswer> {
  try {
    return { content: [{ type: 'text', text: await work() }] }
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error)
    return { content: [{ type: 'text', text }], isError: true }
  }
}

type Text = v.GenericSchema<string>
type Optional = v.OptionalSchema<Text, undefined>

const day: Text = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\d$/),
  v.description('A UTC day such as 2026-01-31, inclusive'),
)

/** Arguments that tools have in common. */
export const argumentsOf: Readonly<Record<'survey' | 'day', Text> & Record<'from' | 'to' | 'preset', Optional>> = {
  survey: v.pipe(
    v.string(),
    v.regex(/^[\w.-]{1,128}(@[\w.-]{1,32})?$/),
    v.description('Id of a survey, such as checkout, or with a version, checkout@2'),
  ),
  day: day,
  from: v.optional(day),
  to: v.optional(day),
  preset: v.optional(
    v.pipe(v.string(), v.description('How to score, such as mean or top2of7. Default: that of the instrument')),
  ),
}

/** What stands below a heading: a heading alone would read as if nothing had changed. */
export function orNone(lines: readonly string[]): readonly string[] {
  return lines.length > 0 ? lines : ['No answers.']
}

/** A tool that changes nothing, and reaches nothing but the collector. */
export const readsOnly = { readOnlyHint: true, openWorldHint: false } as const
