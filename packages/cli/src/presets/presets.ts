import { EaseKitError } from '@easekit/scales'
import { chatwoot } from './chatwoot.js'
import { delighted } from './delighted.js'
import { formbricks } from './formbricks.js'
import { googleForms } from './google-forms.js'
import { limesurvey } from './limesurvey.js'
import { posthog } from './posthog.js'
import type { Preset } from './preset.js'
import { qualtrics } from './qualtrics.js'
import { surveymonkey } from './surveymonkey.js'
import { typeform } from './typeform.js'

/**
 * Results as a host has kept them. They hold neither id, time nor scale, and which points were shown is told by the page, not by
 * `rateCount` or `rateMax` of the definition, so that the map has to say all of it.
 */
const surveyjs: Preset = { name: 'surveyjs', usual: () => ({ source: 'surveyjs' }), personal: [] }

const presets: readonly Preset[] = [
  delighted,
  posthog,
  formbricks,
  typeform,
  qualtrics,
  surveymonkey,
  googleForms,
  limesurvey,
  chatwoot,
  surveyjs,
]

/** The names that `--preset` takes. */
export const presetNames: readonly string[] = presets.map(({ name }) => name)

/**
 * The preset of that name.
 *
 * @throws EaseKitError for another name
 */
export function presetOf(name: string): Preset {
  const found = presets.find((preset) => preset.name === name)
  if (!found) throw new EaseKitError(`\`--preset\` is "${name}", expected one of ${presetNames.join(', ')}`)
  return found
}
