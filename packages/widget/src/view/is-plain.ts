import type { Scale } from '@easekit/scales'
import type { PresentationInput } from './presentation.js'

/** Whether the popup that every page loads can ask a survey by itself; if not, the chunk `extras` is fetched. */
export function isPlain(input: PresentationInput): input is PresentationInput<Scale> {
  const { scale, survey, options, mount, window } = input
  const tokens = window.getComputedStyle(window.document.documentElement)
  return !(
    !('labels' in scale) ||
    scale.items ||
    // More points have no room in a row.
    scale.max > 7 ||
    scale.layout === 'vertical' ||
    scale.glyph === 'emoji' ||
    mount ||
    survey.layout ||
    survey.glyph ||
    survey.thanks ||
    survey.recovery ||
    options.position ||
    options.accent ||
    options.poweredBy ||
    // What the accent stands on decides whether it has to be corrected.
    tokens.getPropertyValue('--easekit-accent') ||
    tokens.getPropertyValue('--easekit-background')
  )
}
