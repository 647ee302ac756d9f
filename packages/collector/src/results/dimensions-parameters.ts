import * as v from 'valibot'
import { parameterSchemas, type SurveyName } from '../http/parameter-schemas.js'

/** The search parameters of `GET /v1/dimensions`. Dimensions are those of all versions of a survey. */
export const dimensionsParameters: v.GenericSchema<unknown, { readonly project: string; readonly survey: SurveyName }> =
  v.strictObject({ project: parameterSchemas.project, survey: parameterSchemas.survey })
