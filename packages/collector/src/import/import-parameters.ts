import * as v from 'valibot'
import { parameterSchemas } from '../http/parameter-schemas.js'

/** The search parameters of `/v1/import`. */
export interface ImportParameters {
  readonly project: string
  readonly dryRun: boolean
}

/** Without `dryRun` nothing is guessed: the answers are written. */
export const importParameters: v.GenericSchema<unknown, ImportParameters> = v.strictObject({
  project: parameterSchemas.project,
  dryRun: v.optional(
    v.pipe(
      v.picklist(['true', 'false'], 'must be true or false'),
      v.transform((word) => word === 'true'),
    ),
    'false',
  ),
})
