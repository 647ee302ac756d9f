import type { EaseKitOptions } from './easekit-options.js'
import type { ScaleId } from './scale-id.js'
import type { SurveyOptions } from './survey-options.js'

/** The options after the checks. An instrument may still be a name, as a page declares it. */
export interface CheckedOptions extends Omit<EaseKitOptions, 'surveys'> {
  readonly surveys: readonly CheckedSurvey[]
}

/** One survey after the checks. */
export interface CheckedSurvey extends Omit<SurveyOptions, 'scale'> {
  readonly scale: SurveyOptions['scale'] | ScaleId
  /** Which of its variants this visitor has drawn. */
  readonly variant?: string | undefined
}
