import type { OpenQuestion, Scale } from '@easekit/scales'
import type { SessionInput } from './session.js'

/** Whether the popup that every page loads can ask a survey by itself; if not, the chunk `extras` is fetched. */
export function isPlain(scale: Scale | OpenQuestion, { host, survey, mount }: SessionInput): scale is Scale {
  const { options, platform } = host
  const { document, getComputedStyle } = platform.window
  const tokens = getComputedStyle(document.documentElement)
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
