import type { Position } from '../../api/position.js'

/** The rules of a position; none for the corner that the style sheet knows itself. */
export function positionRules(position: Position = 'bottom-end'): string {
  const [side, end = 'middle'] = position.split('-')
  const wide = [
    end === 'start' ? 'inset-inline:20px auto' : end === 'middle' ? 'inset-inline:0;margin-inline:auto' : '',
    side === 'top'
      ? 'bottom:auto;top:20px'
      : side === 'center'
        ? 'top:0;bottom:var(--k,0px);margin-block:auto;height:fit-content'
        : '',
  ].join(';')
  const narrow =
    side === 'top'
      ? 'bottom:auto;top:0;padding-top:calc(20px + env(safe-area-inset-top));border-radius:0 0 16px 16px'
      : ''
  return `@media(min-width:481px){.p{${wide}}}@media(max-width:480px){.p{${narrow}}}`
}
