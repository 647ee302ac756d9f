import { render, type VNode } from 'preact'

/** Draws a picture that the page does not show, where the style sheet reaches it, as long as `use` takes. */
export function drawUnseen(picture: VNode, use: (chart: SVGSVGElement) => void): void {
  const place = document.createElement('div')
  place.className = 'unseen'
  place.ariaHidden = 'true'
  document.body.append(place)
  render(picture, place)
  const chart = place.querySelector('svg')
  if (chart) use(chart)
  render(null, place)
  place.remove()
}
