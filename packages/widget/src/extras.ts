import type { Answers } from '@easekit/scales'
import type { SessionInput } from './session.js'
import { answerGroup } from './view/extras/answer-group.js'
import { findElement } from './view/extras/find-element.js'
import { openLook } from './view/extras/open-look.js'
import { paint, paintRules } from './view/extras/paint.js'
import { place } from './view/extras/place.js'
import { ratedLook } from './view/extras/rated-look.js'
import { recoveryOf } from './view/extras/recovery.js'
import { styles } from './view/extras/styles.js'
import { watchHost } from './view/extras/watch-host.js'
import type { Look } from './view/look.js'
import type { plain } from './view/plain.js'
import { textIn } from './view/text-in.js'

/** How a survey is asked that is more than a plain one. */
export type Extras = typeof extras

/**
 * Everything that the popup of most pages does without: lists, faces, several items, free text, other places, brand
 * colours, thanks by group.
 *
 * @param plainLook handed in by the view, so that it is not shipped twice
 */
export function extras({ host, survey, scale, locale, mount }: SessionInput, plainLook: typeof plain): Look {
  const { position, accent, poweredBy } = host.options
  const { thanks, recovery } = survey
  const { tag } = locale
  const parent = findElement(host.platform.window.document, mount)
  const group = (answer: Answers | undefined) => answerGroup(scale, answer)
  // Anything but an address, such as a script, is no way out.
  const isOffered = !!recovery?.label && /^(https?:\/\/|mailto:|tel:|\/)/.test(recovery.url)
  const isFor = (answer: Answers | undefined): boolean => isOffered && group(answer) === 'harder'
  const look =
    'labels' in scale
      ? ratedLook(scale, locale, survey, host.channel, plainLook)
      : openLook(scale, locale, host.channel)
  const { words, parts, css = '' } = look
  return {
    ...look,
    words: words && { ...words, thanksFor: (answer) => textIn(tag, thanks?.[group(answer) ?? 'neutral'] ?? '') },
    parts: isOffered
      ? { ...parts, thanking: recoveryOf(textIn(tag, recovery.label) ?? recovery.url, recovery.url, isFor) }
      : parts,
    refusal: mount && !parent ? 'mount-missing' : undefined,
    css:
      css +
      paintRules +
      (isOffered ? styles.recovery : '') +
      (poweredBy ? styles.poweredBy : '') +
      (parent ? styles.inline : place(position)),
    parent,
    placed(element, signal, close) {
      paint(element, accent)
      if (parent) watchHost(element, signal, close)
    },
    // A way out takes its time: the longest that a timer can wait, until somebody closes it.
    thanksMs: (answer) => (isFor(answer) ? 2 ** 31 - 1 : undefined),
  }
}
