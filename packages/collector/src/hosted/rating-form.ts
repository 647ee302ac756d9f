import { open } from '@easekit/scales'
import type { HeadlessPoint, HeadlessSurvey } from '@easekit/widget/headless'
import { html } from 'hono/html'
import type { Fragment } from './send-page.js'

/** What the first page shows. */
export interface RatingForm {
  readonly survey: HeadlessSurvey
  /** The signed state. */
  readonly state: string
  /** Where it is sent. */
  readonly action: string
  readonly isList: boolean
  /** What is chosen already, by question. */
  readonly chosen: Readonly<Record<string, number>>
  /** A text that was written already. */
  readonly comment: string
  /** Whether there is no way on without a text. */
  readonly needsText: boolean
  /** What is missing, or what went wrong. @default nothing */
  readonly problem?: string | undefined
}

/** More points than this stand in two rows, as the record says. */
const longestRow = 7

/** The question with its answers: native radios, or a text field. */
export function ratingForm({
  survey,
  state,
  action,
  isList,
  chosen,
  comment,
  needsText,
  problem,
}: RatingForm): Fragment {
  const { words, points, items } = survey
  const text = html`<p class="text"><label>${words.comment ?? ''}
<textarea name="comment" rows="5" maxlength="${open.maxLength}"${needsText ? html` required` : ''}>${comment}</textarea></label></p>`
  const rows = items.length > 0 ? items : [{ id: '', label: '' }]
  return html`<form method="post" action="${action}">
<input type="hidden" name="state" value="${state}">
<h1 id="q">${words.question}</h1>
${problem ? html`<p class="missing" role="alert">${problem}</p>` : ''}
${points.length === 0 ? text : rows.map((item) => group(item, { points, ends: words.ends, isList, chosen }))}
<div class="buttons"><button class="main">${words.send}</button></div>
</form>`
}

interface Group {
  readonly points: readonly HeadlessPoint[]
  readonly ends: readonly string[]
  readonly isList: boolean
  readonly chosen: Readonly<Record<string, number>>
}

function group(
  { id, label }: { readonly id: string; readonly label: string },
  { points, ends, isList, chosen }: Group,
): Fragment {
  const question = id ? `effort.${id}` : 'effort'
  const columns = points.length > longestRow ? Math.ceil(points.length / 2) : points.length
  // Two labels stand on the buttons themselves.
  const printed = isList || points.length <= 2 ? [] : printedEnds(points, ends)
  return html`<fieldset${label ? '' : html` aria-labelledby="q"`}>
${label ? html`<legend>${label}</legend>` : ''}
<div class="${isList ? 'list' : `row n${columns}`}">${points.map(
    (point) =>
      html`<label><input type="radio" name="${question}" value="${point.value}" required aria-label="${point.name}"${
        chosen[question] === point.value ? html` checked` : ''
      }><span>${isList ? point.label : point.face}</span></label>`,
  )}</div>
${printed.length > 0 ? html`<div class="ends">${printed.map((end) => html`<span>${end}</span>`)}</div>` : ''}
</fieldset>`
}

// Where the points have labels and there is a middle one, it is printed as well.
function printedEnds(points: readonly HeadlessPoint[], [first = '', last = '']: readonly string[]): readonly string[] {
  const middle = points.length % 2 === 1 ? points[(points.length - 1) / 2] : undefined
  return middle && first === points[0]?.label ? [first, middle.label, last] : [first, last]
}
