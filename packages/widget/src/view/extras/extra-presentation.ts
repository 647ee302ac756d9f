import type { Answers, OpenQuestion, Scale } from '@easekit/scales'
import { complain } from '../../api/complain.js'
import { textIn } from '../../api/localized-text.js'
import { answerGroup } from '../answer-group.js'
import type { plainPresentation } from '../plain-presentation.js'
import type { Presentation, PresentationInput } from '../presentation.js'
import { contactOf } from './contact.js'
import { extraStyles } from './extra-styles.js'
import { openPresentation } from './open-presentation.js'
import { paintCard, paintRules } from './paint-card.js'
import { positionRules } from './position-rules.js'
import { ratedPresentation } from './rated-presentation.js'
import { recoveryOf } from './recovery.js'
import { withOwnQuestion } from './with-own-question.js'

/** The longest that a timer can wait. */
const foreverMs = 2 ** 31 - 1

/**
 * Everything that the popup of most pages does without: lists, faces, several items, free text, questions of a shop's own,
 * other places, brand colours, thanks by group.
 *
 * @param plain handed in by the view, so that it is not shipped twice
 */
export function extraPresentation(given: PresentationInput, plain: typeof plainPresentation): Presentation {
  const input = withOwnQuestion(given)
  const { scale, locale, survey, options, mount, window, note } = input
  const { position, accent, poweredBy, theme } = options
  const { thanks, recovery } = survey
  const { tag } = locale
  const parent = findMount(window.document, mount)
  if (mount && !parent)
    complain(`mount of "${survey.id}" is ${JSON.stringify(mount)}, expected an element of this page`)
  if (accent && globalThis.CSS && !CSS.supports('color', accent))
    complain(`accent is "${accent}", expected a colour of CSS`)
  const group = (answer: Answers | undefined) => answerGroup(scale, answer)
  // Anything but an address, such as a script, is no way out.
  const isOffered = !!recovery?.label && /^(https?:\/\/|mailto:|tel:|\/)/.test(recovery.url)
  const wasHard = (answer: Answers | undefined): boolean => group(answer) === 'harder'
  const isFor = (answer: Answers | undefined): boolean => isOffered && wasHard(answer)
  const presentation = isRated(input)
    ? ratedPresentation(input, plain, roomIn(window, parent))
    : openPresentation(input as Open)
  const { words, parts, css = '' } = presentation
  if (!words) complain(notWorded(scale, survey.id, tag))
  return {
    ...presentation,
    words: words && { ...words, thanksFor: (answer) => textIn(tag, thanks?.[group(answer) ?? 'neutral'] ?? '') },
    parts: isOffered
      ? { ...parts, thanking: recoveryOf(textIn(tag, recovery.label) ?? recovery.url, recovery.url, isFor) }
      : parts,
    contact: survey.contact ? contactOf(survey.company, wasHard) : undefined,
    _refusal: mount && !parent ? 'mount-missing' : undefined,
    css:
      css +
      paintRules +
      extraStyles.missing +
      (survey.contact ? extraStyles.contact : '') +
      (isOffered ? extraStyles.recovery : '') +
      (note ? extraStyles.note(note) : '') +
      (poweredBy ? extraStyles.poweredBy : '') +
      (parent ? extraStyles.inline : positionRules(survey.position ?? position)),
    parent,
    _placed: (host, signal) => paintCard(host, { accent, theme }, signal),
    // A way out takes its time, until somebody closes it.
    _thanksMs: (answer) => (isFor(answer) ? foreverMs : undefined),
  }
}

type Open = PresentationInput<OpenQuestion>

/** What keeps an instrument from being asked in a language. */
function notWorded(scale: Scale | OpenQuestion, survey: string, tag: string): string {
  const hasItems = !('items' in scale) || scale.items?.[0]
  return hasItems
    ? `scale of "${survey}" has no words in "${tag}", expected an instrument, or items, with words in the language of the page`
    : `items of "${survey}" is missing, expected 2 to 10 texts by item id`
}

function isRated(input: PresentationInput): input is PresentationInput<Scale> {
  return 'labels' in input.scale
}

/** How wide the card may be inside, in px. */
function roomIn(window: Window, parent: Element | undefined): number {
  const { innerWidth } = window
  // What the page hides for now has no width.
  if (parent) return (parent.clientWidth || innerWidth) - 34
  return innerWidth > 480 ? Math.min(560, innerWidth - 40) - 42 : innerWidth - 32
}

/** The element itself, or the first that a selector finds; `undefined` where there is none. */
function findMount(document: Document, given: Element | string | undefined): Element | undefined {
  if (typeof given !== 'string') return given
  try {
    return document.querySelector(given) ?? undefined
  } catch {
    // No selector at all finds nothing.
    return undefined
  }
}
