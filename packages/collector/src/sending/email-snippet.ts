import type { HeadlessPoint, HeadlessSurvey } from '@easekit/widget/headless'
import { paletteOf } from '@easekit/widget/headless'
import { html } from 'hono/html'
import type { PageWords } from '../hosted/page-words.js'
import { readHex } from '../hosted/read-hex.js'
import type { Fragment } from '../hosted/send-page.js'

/** What a mail is made of. */
export interface AskedByMail {
  readonly survey: HeadlessSurvey
  readonly words: PageWords
  /** The signed link. */
  readonly address: string
  readonly isList: boolean
  /** Brand colour, `#rgb` or `#rrggbb`. @default EaseKit's own */
  readonly accent: string | undefined
}

/** A question for a mail: in place of nothing that the mail has, and without a script, a form or a picture. */
export interface EmailSnippet {
  readonly subject: string
  readonly html: string
  readonly text: string
}

const longestRow = 7
const font = 'font-family:system-ui,-apple-system,Segoe UI,Roboto,Helvetica,Arial,sans-serif'

/**
 * A question for a mail. Tables and inline styles, since mail programs drop all else; texts have no colour of their own, and
 * buttons have ground and text, so that a dark mail stays readable. Every point leads to the page with that point chosen.
 */
export function emailSnippet(asked: AskedByMail): EmailSnippet {
  const { survey, words, address } = asked
  const { question, tag, dir } = survey.words
  const isDirect = survey.points.length > 0 && survey.items.length === 0
  const rows = isDirect
    ? pointRows(asked)
    : html`<tr><td style="padding:4px">${button(asked, words.open, address)}</td></tr>`
  const page = html`<table role="presentation" lang="${tag}" dir="${dir}" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:560px;${font}">
<tr><td align="${start(dir)}" style="padding:4px;font-size:18px;line-height:1.4;font-weight:bold">${question}</td></tr>
${rows}
</table>
`
  const lines = isDirect
    ? [words.choose, '', ...survey.points.map((point) => `${nameOf(point)}: ${leadTo(address, point)}`)]
    : [`${words.open}: ${address}`]
  return { subject: words.subject, html: String(page), text: plain([question, '', ...lines, ''].join('\n')) }
}

function pointRows(asked: AskedByMail): Fragment {
  const { survey, address, isList } = asked
  const { points, words } = survey
  const perRow = isList ? 1 : points.length > longestRow ? Math.ceil(points.length / 2) : points.length
  const lines = Array.from({ length: Math.ceil(points.length / perRow) }, (_, at) =>
    points.slice(at * perRow, (at + 1) * perRow),
  )
  const cell = (point: HeadlessPoint): Fragment =>
    html`<td align="center" width="${Math.floor(100 / perRow)}%" style="padding:2px">${button(asked, isList ? point.label : point.face, leadTo(address, point), point.name)}</td>`
  const hasEnds = !isList && points.length > 2
  return html`${lines.map(
    (line) => html`<tr><td><table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr>
${line.map(cell)}
</tr></table></td></tr>
`,
  )}${
    hasEnds
      ? html`<tr><td><table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr>
<td align="${start(words.dir)}" width="50%" style="padding:4px;font-size:13px">${words.ends[0]}</td>
<td align="${start(words.dir === 'rtl' ? 'ltr' : 'rtl')}" width="50%" style="padding:4px;font-size:13px">${words.ends[1]}</td>
</tr></table></td></tr>`
      : ''
  }`
}

// Attributes hold where styles are dropped.
function button({ accent }: AskedByMail, face: string, address: string, title: string = face): Fragment {
  const { c, o } = paletteOf({ accent: accent === undefined ? undefined : readHex(accent) }, 'light')
  const [ground, text] = [hex(c), hex(o)]
  return html`<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr><td align="center" bgcolor="${ground}" style="background-color:${ground};border-radius:8px"><a href="${address}" title="${title}" style="display:block;padding:12px 4px;font-size:16px;line-height:20px;font-weight:bold;color:${text};text-decoration:none">${face}</a></td></tr></table>`
}

const start = (dir: 'ltr' | 'rtl'): string => (dir === 'rtl' ? 'right' : 'left')

const leadTo = (address: string, { value }: HeadlessPoint): string => `${address}?value=${value}`

const nameOf = ({ face, label }: HeadlessPoint): string => (face === label ? face : `${face} (${label})`)

const hex = (color: readonly number[]): string =>
  `#${color.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`

// Marks that keep names apart show as boxes where a mail program has no glyph for them.
const plain = (text: string): string => text.replace(/[\u2066-\u2069]/g, '')
