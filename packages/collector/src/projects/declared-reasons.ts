import * as v from 'valibot'
import type { Project } from './project.js'

const label = v.union([v.string(), v.record(v.string(), v.string())])
const reasonsField = v.fallback(v.optional(v.array(v.looseObject({ id: v.string(), label })), []), [])
const groupField = v.fallback(v.optional(v.looseObject({ reasons: reasonsField })), undefined)
const declaredSchema = v.looseObject({
  surveys: v.array(
    v.looseObject({
      id: v.string(),
      why: v.fallback(
        v.optional(
          v.looseObject({ reasons: reasonsField, harder: groupField, neutral: groupField, easier: groupField }),
        ),
        undefined,
      ),
    }),
  ),
})

/** The reasons that the surveys of a page's configuration offer; what cannot be read offers none. */
export function declaredReasons(config: unknown): Project['reasons'] {
  const parsed = v.safeParse(declaredSchema, config)
  if (!parsed.success) return new Map()
  return new Map(
    parsed.output.surveys.map(({ id, why }) => {
      const offered = [why, why?.harder, why?.neutral, why?.easier].flatMap((group) => group?.reasons ?? [])
      return [id, new Map(offered.map((reason) => [reason.id, reason.label]))]
    }),
  )
}
