import { drawing, el } from './dom.js'
import { link, t } from './i18n.js'

/** A page that has nothing to show: a drawing, a heading, a sentence and a way on. */
export function message(source, title, ...texts) {
  return el(
    'section',
    { class: 'message' },
    drawing(source, 'art'),
    el('h1', {}, title),
    texts.map((text) => el('p', {}, text)),
    el('p', {}, el('a', { class: 'button', href: link('index.html') }, t('browse'))),
  )
}
