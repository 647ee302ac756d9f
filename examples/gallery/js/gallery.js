import { choices, states, widths } from './choices.js'
import { controls } from './controls.js'
import { declare } from './declare.js'
import { npm, scriptTag } from './snippets.js'

const find = (id) => document.querySelector(`#${id}`)
const frame = find('frame')
const status = find('status')
const chosen = read()
let run = 0

controls(find('controls'), chosen, show)
buttons(find('widths'), 'width', widths)
buttons(find('states'), 'state', states)
buttons(find('ways'), 'way', [
  ['script', 'Script tag'],
  ['npm', 'npm'],
])
find('copy').addEventListener('click', async () => {
  await navigator.clipboard.writeText(find('snippet').textContent)
  find('copy').textContent = 'Copied'
  setTimeout(() => {
    find('copy').textContent = 'Copy'
  }, 1500)
})
addEventListener('message', ({ source, data }) => {
  if (source !== frame.contentWindow || !data.easekit) return
  if (data.held) say(`Not shown: ${data.held}. ${hints[data.held] ?? ''}`)
  if (data.record) say(`Sent: ${JSON.stringify(data.record.answers)} · ${told(data.record.context)}`)
})
show()

const hints = { 'language-missing': 'This instrument has no words in this language, and EaseKit never mixes two.' }

/** What was chosen stands in the address, so that it can be passed on. */
function read() {
  const defaults = Object.fromEntries(Object.entries(choices).map(([name, [[value]]]) => [name, value]))
  const given = Object.fromEntries(new URLSearchParams(location.hash.slice(1)))
  return {
    ...defaults,
    accent: '',
    reasons: 'on',
    contact: '',
    thanks: '',
    poweredBy: '',
    variants: '',
    width: '0',
    state: 'asking',
    way: 'script',
    ...given,
  }
}

function show() {
  history.replaceState(null, '', `#${new URLSearchParams(chosen)}`)
  const declaration = declare(chosen)
  find('snippet').textContent = chosen.way === 'npm' ? npm(declaration) : scriptTag(declaration)
  frame.style.width = Number(chosen.width) ? `${chosen.width}px` : '100%'
  say('')
  run += 1
  const given = encodeURIComponent(JSON.stringify({ declaration, state: chosen.state }))
  frame.contentWindow.location.replace(`frame.html?${run}#${given}`)
}

function buttons(group, name, list) {
  for (const [value, label] of list) {
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = label
    button.dataset.value = value
    button.setAttribute('aria-pressed', String(chosen[name] === String(value)))
    button.addEventListener('click', () => {
      chosen[name] = String(value)
      for (const one of group.children) one.setAttribute('aria-pressed', String(one === button))
      show()
    })
    group.append(button)
  }
}

function say(text) {
  status.textContent = text
}

function told({ scale, locale, layout, glyph, state, attributes }) {
  const variant = attributes?.variant && `variant ${attributes.variant}`
  return [scale, locale, layout, glyph, state, variant].filter(Boolean).join(' · ')
}
