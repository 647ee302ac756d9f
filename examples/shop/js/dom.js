/** Creates an element. `on…` keys become listeners, `true` an empty attribute; null and false are left out. */
export function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag)
  for (const [key, value] of Object.entries(attributes)) {
    if (value == null || value === false) continue
    if (key.startsWith('on')) node.addEventListener(key.slice(2), value)
    else node.setAttribute(key, value === true ? '' : value)
  }
  node.append(...children.flat().filter((child) => child != null && child !== false))
  return node
}

/** Turns SVG source of our own (never a visitor's text) into an element that assistive technology skips. */
export function drawing(source, className) {
  const template = document.createElement('template')
  template.innerHTML = `<svg viewBox="0 0 240 240" class="${className}" aria-hidden="true" focusable="false">${source}</svg>`
  return template.content.firstElementChild
}
