import type { EaseKitOptions } from '../api/easekit-options.js'
import type { ScaleId } from '../api/scale-id.js'
import type { SurveyOptions } from '../api/survey-options.js'

/** One trigger as a page declares it: by type, with the options of that trigger, or with the value of the short form. */
export interface DeclaredTrigger extends Readonly<Record<string, unknown>> {
  readonly type: string
}

/** One survey as a page declares it: instrument and triggers stand by name. */
export interface DeclaredSurvey extends Omit<SurveyOptions, 'scale' | 'on'> {
  readonly scale: ScaleId
  readonly on?: readonly DeclaredTrigger[]
}

/** The options as a page declares them. */
export interface Declaration extends Omit<EaseKitOptions, 'surveys' | 'sender'> {
  /** Version of this format. @example 1 */
  readonly v: 1
  /** Whether the collector is asked for the rest: `GET /v1/config`. @default false @example true */
  readonly remote?: boolean | string | undefined
  readonly surveys: readonly DeclaredSurvey[]
}
