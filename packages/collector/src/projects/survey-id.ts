import * as v from 'valibot'

/** The id of a survey without a version, as records name it. */
export const surveyId: v.GenericSchema<string, string> = v.pipe(v.string(), v.regex(/^[^\s@]{1,128}$/))
