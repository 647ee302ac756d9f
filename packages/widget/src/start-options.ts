import type { EaseKitOptions, SurveyOptions } from './options.js'
import type { ScaleId } from './scale-id.js'

/** The options after the checks. An instrument may still be a name, as a page declares it. */
export interface StartOptions extends Omit<EaseKitOptions, 'surveys'> {
  readonly surveys: readonly StartSurvey[]
}

/** One survey after the checks. */
export interface StartSurvey extends Omit<SurveyOptions, 'scale'> {
  readonly scale: SurveyOptions['scale'] | ScaleId
}
