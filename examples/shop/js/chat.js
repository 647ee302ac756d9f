import { el } from './dom.js'
import { lang, t } from './i18n.js'
import { code, history } from './orders.js'

// A support chat like the ones shops rent: a launcher, a panel and events on window. Its agent is a few rules.

const key = 'shop:chat'
const thinking = 700
const topics = [
  { id: 'order', words: /where|order|parcel|track|T-[0-9A-Z]|заказ|посылк|где|سفارش|بسته|کجا/i },
  { id: 'delivery', words: /deliver|shipping|long|express|достав|сколько идёт|экспресс|ارسال|تحویل|طول/i },
  { id: 'returns', words: /return|refund|back|broken|верн|возврат|برگرد|مرجوع/i },
  { id: 'thanks', words: /thank|cheers|great|спасибо|благодар|ممنون|سپاس|مرسی/i },
]
const suggestions = ['order', 'delivery', 'returns']

/** The conversation of this tab, so that it survives the way through the shop. */
function load() {
  try {
    return JSON.parse(sessionStorage.getItem(key)) ?? undefined
  } catch {
    return undefined
  }
}

function save() {
  try {
    if (chat) sessionStorage.setItem(key, JSON.stringify(chat))
    else sessionStorage.removeItem(key)
  } catch {
    // The conversation lasts as long as the page, then.
  }
}

const emit = (name, id) => window.dispatchEvent(new CustomEvent(name, { detail: { id } }))

const begin = () => ({ id: `C-${code(8)}`, lang, messages: [{ from: 'agent', text: t('chat.hello') }] })

function answer(text) {
  const topic = topics.find(({ words }) => words.test(text))?.id ?? 'other'
  if (topic !== 'order') return t(`chat.say.${topic}`)
  const last = history()[0]
  return last ? t('chat.say.order', { id: `\u2068${last.id}\u2069` }) : t('chat.say.noOrder')
}

let chat = load()
let pending

const icon = (path) => {
  const holder = document.createElement('template')
  holder.innerHTML = `<svg viewBox="0 0 24 24" class="icon" aria-hidden="true" focusable="false"><path d="${path}"/></svg>`
  return holder.content.firstElementChild
}

const log = el('div', { class: 'chat-log', role: 'log', tabindex: '0', 'aria-label': t('chat.log') })
const input = el('input', {
  id: 'chat-input',
  type: 'text',
  autocomplete: 'off',
  enterkeyhint: 'send',
  maxlength: '500',
  'data-test': 'chat-input',
  placeholder: t('chat.label'),
})
const chips = el(
  'div',
  { class: 'chat-chips' },
  suggestions.map((id) =>
    el(
      'button',
      { type: 'button', class: 'chip', 'data-test': 'chat-chip', onclick: () => send(t(`chat.ask.${id}`)) },
      t(`chat.ask.${id}`),
    ),
  ),
)
const endButton = el('button', { type: 'button', class: 'plain', 'data-test': 'chat-end', onclick: end }, t('chat.end'))
const launcher = el(
  'button',
  { type: 'button', class: 'chat-launcher', 'data-test': 'chat-open', 'aria-haspopup': 'dialog', onclick: open },
  icon('M5 4h14a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2h-6l-5 4v-4H5a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2zM8 9h8M8 12.5h5'),
  el('span', {}, t('chat.open')),
)
const panel = el(
  'div',
  {
    class: 'chat',
    id: 'chat',
    role: 'dialog',
    'aria-labelledby': 'chat-title chat-status',
    'data-test': 'chat',
    hidden: true,
  },
  el(
    'div',
    { class: 'chat-head' },
    el('span', { class: 'avatar', 'aria-hidden': 'true' }, t('chat.agent').slice(0, 1)),
    el('div', {}, el('h2', { id: 'chat-title' }, t('chat.title')), el('p', { id: 'chat-status' }, t('chat.status'))),
    endButton,
    el(
      'button',
      {
        type: 'button',
        class: 'icon-button',
        'data-test': 'chat-close',
        'aria-label': t('chat.minimise'),
        onclick: minimise,
      },
      icon('M6 12h12'),
    ),
  ),
  log,
  chips,
  el(
    'form',
    { class: 'chat-form', onsubmit },
    el('label', { for: 'chat-input', class: 'unseen' }, t('chat.label')),
    input,
    el(
      'button',
      { class: 'icon-button send', 'data-test': 'chat-send', 'aria-label': t('chat.send') },
      icon('M12 19V5M6 11l6-6 6 6'),
    ),
  ),
)
const said = el('p', { class: 'unseen', role: 'status' })

function bubble({ from, text }) {
  const who = el('span', { class: 'unseen' }, `${t(`chat.${from}`)} `)
  return el('p', { class: `bubble ${from}`, 'data-test': `chat-${from}` }, who, el('bdi', {}, text))
}

function show(message) {
  log.append(bubble(message))
  log.scrollTop = log.scrollHeight
}

function render() {
  const engaged = chat?.messages.some(({ from }) => from === 'visitor') ?? false
  // There is nothing to end before the visitor has said something.
  endButton.hidden = !engaged
  chips.hidden = engaged
}

function say(message) {
  chat.messages.push(message)
  save()
  show(message)
  render()
}

function send(text) {
  say({ from: 'visitor', text })
  emit('chat:message', chat.id)
  input.focus()
  clearTimeout(pending)
  log.querySelector('.typing')?.remove()
  const typing = el(
    'p',
    { class: 'bubble agent typing' },
    el('span', { class: 'unseen' }, t('chat.typing')),
    el('i'),
    el('i'),
    el('i'),
  )
  log.append(typing)
  log.scrollTop = log.scrollHeight
  pending = setTimeout(() => {
    typing.remove()
    say({ from: 'agent', text: answer(text) })
  }, thinking)
}

function onsubmit(event) {
  event.preventDefault()
  const text = input.value.trim()
  input.value = ''
  if (text) send(text)
}

function open() {
  chat ??= begin()
  save()
  log.replaceChildren(...chat.messages.map(bubble))
  render()
  panel.hidden = false
  launcher.hidden = true
  said.textContent = ''
  log.scrollTop = log.scrollHeight
  input.focus()
  emit('chat:opened', chat.id)
}

function hide() {
  panel.hidden = true
  launcher.hidden = false
  launcher.focus()
}

function minimise() {
  hide()
  emit('chat:closed', chat.id)
}

function end() {
  const { id } = chat
  clearTimeout(pending)
  hide()
  chat = undefined
  save()
  said.textContent = t('chat.ended')
  emit('chat:ended', id)
  emit('chat:closed', id)
}

panel.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') minimise()
})
document.body.append(el('aside', { class: 'chat-corner', 'aria-label': t('chat.open') }, launcher, panel, said))
