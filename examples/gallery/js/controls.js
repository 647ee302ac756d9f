import { choices } from './choices.js'

const titles = {
  scale: 'Instrument',
  locale: 'Language',
  layout: 'Layout',
  glyph: 'Points',
  theme: 'Theme',
  position: 'Corner',
  mount: 'Place',
}

const brands = ['', '#3b5bdb', '#0a7d4f', '#d6336c', '#ffd600', '#111111']

const switches = {
  reasons: 'Ask for the reason with chips of the shop (English, Persian)',
  contact: 'Offer a call-back after a hard answer',
  thanks: 'Thanks by group, with a way out (English, Persian)',
  poweredBy: '“Powered by” line',
  variants: 'Two variants: in the corner or in the middle',
}

/** Fills the form; every change goes into `chosen` and calls `onChange`. */
export function controls(form, chosen, onChange) {
  for (const [name, list] of Object.entries(choices)) form.append(picker(name, list, chosen[name]))
  form.append(colors(chosen.accent))
  for (const [name, label] of Object.entries(switches)) form.append(toggle(name, label, chosen[name] === 'on'))
  form.addEventListener('submit', (event) => event.preventDefault())
  form.addEventListener('change', () => {
    const given = new FormData(form)
    for (const name of [...Object.keys(choices), 'accent']) chosen[name] = String(given.get(name) ?? '')
    for (const name of Object.keys(switches)) chosen[name] = given.has(name) ? 'on' : ''
    onChange()
  })
}

function picker(name, list, chosen) {
  const label = document.createElement('label')
  label.className = 'field'
  const select = document.createElement('select')
  select.name = name
  for (const [value, text] of list) select.append(new Option(text, value, false, value === chosen))
  label.append(titles[name], select)
  return label
}

function colors(chosen) {
  const group = document.createElement('fieldset')
  group.className = 'field colors'
  const legend = document.createElement('legend')
  legend.textContent = 'Brand colour, made legible'
  group.append(legend)
  for (const color of brands.includes(chosen) ? brands : [...brands, chosen]) {
    const label = document.createElement('label')
    const radio = document.createElement('input')
    Object.assign(radio, { type: 'radio', name: 'accent', value: color, checked: color === chosen })
    radio.setAttribute('aria-label', color || 'EaseKit’s own')
    const dot = document.createElement('span')
    if (color) dot.style.background = color
    else dot.className = 'none'
    label.append(radio, dot)
    group.append(label)
  }
  return group
}

function toggle(name, text, isOn) {
  const label = document.createElement('label')
  label.className = 'switch'
  const box = document.createElement('input')
  Object.assign(box, { type: 'checkbox', name, checked: isOn })
  label.append(box, text)
  return label
}
