import * as v from 'valibot'
import { parameterSchemas } from '../http/parameter-schemas.js'

/** The search parameters of `/v1/records`: a project, and either a response `id` or a `subject`. */
export interface RecordParameters {
  readonly project: string
  readonly id?: string | undefined
  readonly subject?: string | undefined
}

/** Exactly one of `id` and `subject` must be given, so that nothing is erased by a half-typed address. */
export const recordParameters: v.GenericSchema<unknown, RecordParameters> = v.pipe(
  v.strictObject({
    project: parameterSchemas.project,
    id: v.optional(v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,64}$/, 'must be the id of a response'))),
    subject: v.optional(v.pipe(v.string(), v.minLength(1, 'must not be empty'), v.maxLength(2048, 'must be shorter'))),
  }),
  v.forward(
    v.check(
      ({ id, subject }) => (id === undefined) !== (subject === undefined),
      'or `subject` must be given, and not both of them',
    ),
    ['id'],
  ),
)
