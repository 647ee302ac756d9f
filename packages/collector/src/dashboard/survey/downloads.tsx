import { h, type VNode } from 'preact'
import { useLanguage } from '../language/language.js'
import { pngOf, svgOf } from './chart-picture.js'
import { type Cell, toCsv } from './to-csv.js'

interface DownloadsProps {
  /** Of the files, without an ending. */
  readonly name: string
  readonly rows: () => readonly (readonly Cell[])[]
  /** Hands over the chart while it is on the page, where there is a picture of it. */
  readonly withChart?: (use: (chart: SVGSVGElement) => void) => void
}

/** The figures as CSV, and the chart as a picture. */
export function Downloads({ name, rows, withChart }: DownloadsProps): VNode {
  const { words } = useLanguage()
  const saveSvg = (svg: string): void => saveFile(`${name}.svg`, new Blob([svg], { type: 'image/svg+xml' }))
  const savePng = (chart: SVGSVGElement): void => {
    const svg = svgOf(chart)
    // A browser that cannot draw it still has the SVG.
    pngOf(chart).then(
      (blob) => saveFile(`${name}.png`, blob),
      () => saveSvg(svg),
    )
  }
  return (
    <p class="downloads">
      <span class="faint">{words.download}</span>
      <button
        type="button"
        class="quiet"
        onClick={() => saveFile(`${name}.csv`, new Blob([toCsv(rows())], { type: 'text/csv;charset=utf-8' }))}
      >
        CSV
      </button>
      {withChart && (
        <button type="button" class="quiet" onClick={() => withChart((chart) => saveSvg(svgOf(chart)))}>
          SVG
        </button>
      )}
      {withChart && (
        <button type="button" class="quiet" onClick={() => withChart(savePng)}>
          PNG
        </button>
      )}
    </p>
  )
}

// As a download of the browser.
function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // Some browsers read it only after the click has been dealt with.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
