import { h, type RefObject, type VNode } from 'preact'
import { useLanguage } from '../language/language.js'
import { pngOf, svgOf } from './chart-picture.js'
import { type Cell, toCsv } from './to-csv.js'

interface DownloadsProps {
  /** Of the files, without an ending. */
  readonly name: string
  readonly rows: () => readonly (readonly Cell[])[]
  /** The chart, where there is a picture of it. */
  readonly picture?: RefObject<SVGSVGElement | null>
}

/** The figures as CSV, and the chart as a picture. */
export function Downloads({ name, rows, picture }: DownloadsProps): VNode {
  const { words } = useLanguage()
  const chart = (): SVGSVGElement | undefined => picture?.current ?? undefined
  const saveSvg = (): void => {
    const drawn = chart()
    if (drawn) saveFile(`${name}.svg`, new Blob([svgOf(drawn)], { type: 'image/svg+xml' }))
  }
  const savePng = (): void => {
    const drawn = chart()
    // A browser that cannot draw it still has the SVG.
    if (drawn) pngOf(drawn).then((blob) => saveFile(`${name}.png`, blob), saveSvg)
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
      {picture && (
        <button type="button" class="quiet" onClick={saveSvg}>
          SVG
        </button>
      )}
      {picture && (
        <button type="button" class="quiet" onClick={savePng}>
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
