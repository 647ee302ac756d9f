import { type Palette, paletteOf } from '@easekit/widget/headless'
import type { HostedSurvey } from './find-hosted.js'
import { readHex } from './read-hex.js'

type Look = Pick<HostedSurvey, 'theme' | 'accent'>

const rules = `*{box-sizing:border-box;margin:0;font:inherit;color:inherit}
html{background:var(--b);color:var(--t);font:16px/1.4 system-ui,sans-serif;overflow-wrap:break-word}
main{max-width:560px;margin:0 auto;padding:24px 16px}
h1{font-size:20px;font-weight:600;text-wrap:balance}
p{margin-top:12px}
fieldset{border:0;padding:0;min-width:0;margin-top:16px}
legend{padding:0;font-weight:600}
.row{display:grid;gap:4px;margin-top:12px}
.list{display:grid;gap:8px;margin-top:12px}
label{position:relative;display:block}
input[type=radio],input[type=checkbox]{position:absolute;inset:0;width:100%;height:100%;opacity:0;cursor:pointer}
label span{display:grid;place-items:center;text-align:center;min-height:44px;padding:4px;border:1px solid var(--q);border-radius:10px;overflow-wrap:anywhere}
.row span{font-weight:600}
.list span{padding:8px 12px;place-items:center start;text-align:start}
:checked+span{background:var(--c);color:var(--o);border-color:var(--a)}
label:hover :not(:checked)+span,button:hover{background:var(--h)}
:focus-visible+span,:focus-visible{outline:2px solid var(--a);outline-offset:2px}
.ends{display:flex;justify-content:space-between;gap:8px;margin-top:8px;font-size:13px;color:var(--u)}
.ends :nth-child(2):not(:last-child){text-align:center}
.ends :last-child{text-align:end}
.text{margin-top:16px;font-size:14px;color:var(--u)}
textarea,input[type=text]{display:block;width:100%;margin-top:4px;padding:10px 12px;font-size:16px;border:1px solid var(--q);border-radius:10px;background:none;color:var(--t)}
.consent{margin-top:8px;font-size:14px}
.consent input{position:static;width:24px;height:24px;opacity:1;vertical-align:middle;margin-inline-end:8px;accent-color:var(--c)}
.buttons{display:flex;flex-wrap:wrap;gap:8px;justify-content:end;margin-top:20px}
button{min-height:44px;padding:0 20px;border:1px solid var(--q);border-radius:10px;background:none;cursor:pointer}
.main{background:var(--c);color:var(--o);border-color:var(--a);font-weight:600}
.main:hover{background:var(--c);text-decoration:underline}
.missing{color:var(--n);font-weight:600}
:lang(ko){word-break:keep-all}
@media (forced-colors:active){:checked+span{forced-color-adjust:none;background:Highlight;color:HighlightText}}`

// Styles of single elements are what the policy of the page forbids.
const columns = [2, 3, 4, 5, 6, 7].map((n) => `.n${n}{grid:auto/repeat(${n},minmax(0,1fr))}`).join('\n')

const names = ['b', 't', 'u', 'q', 'h', 'c', 'o', 'a', 'n'] as const

/** The style sheet of a page: the colours of the survey, corrected until everything reads as on the popup. */
export function pageStyle({ theme, accent }: Look): string {
  const tokens = { accent: accent === undefined ? undefined : readHex(accent) }
  const colors = (scheme: 'light' | 'dark'): string =>
    `:root{color-scheme:${scheme};${list(paletteOf(tokens, scheme))}}`
  if (theme !== 'auto') return `${colors(theme)}\n${rules}\n${columns}`
  return `${colors('light')}\n@media (prefers-color-scheme:dark){${colors('dark')}}\n${rules}\n${columns}`
}

function list(palette: Palette): string {
  return names.map((name) => `--${name}:rgb(${palette[name].map(Math.round).join(' ')})`).join(';')
}
