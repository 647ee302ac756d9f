import type { Scale } from '@easekit/scales'
import type { PresentationInput } from './presentation.js'

/** Whether the popup that every page loads can ask a survey by itself; if not, the chunk `extras` is fetched. */
export function isPlain(input: PresentationInput): input is PresentationInput<Scale> {
  const { scale, survey, options, mount, window, note } = input
  return !(
    !('labels' in scale) ||
    scale.items ||
    // More points have no room in a row.
    scale.max > 7 ||
    scale.layout === 'vertical' ||
    scale.glyph === 'emoji' ||
    mount ||
    note ||
    survey.question ||
    survey.layout ||
    survey.glyph ||
    survey.thanks ||
    survey.recovery ||
    survey.contact ||
    survey.position ||
    options.position ||
    options.accent ||
    options.poweredBy ||
    hasColors(window.document)
  )
}

/** Whether a page sets a colour of the card; what is not set has to follow it. */
function hasColors(document: Document): boolean {
  // A page may set them where the popup will stand, or on the popup's own name.
  const probe = document.createElement('ease-kit')
  document.documentElement.append(probe)
  const tokens = getComputedStyle(probe)
  const names = ['accent', 'background', 'text']
  const isSet = names.some((name) => tokens.getPropertyValue(`--easekit-${name}`))
  probe.remove()
  return isSet
}
