/** What stands beside the text of one label, and how large the text is, in px. */
const besides = 10
const font = '12px system-ui, sans-serif'

/** Whether texts can stand beside each other in a room of so many px, each as wide as its longest word at least. */
export function wordsFit(texts: readonly string[], room: number): boolean {
  const pen = document.createElement('canvas').getContext('2d')
  if (!pen) return true
  pen.font = font
  const width = (text: string): number =>
    Math.max(...(text.match(words) ?? []).map((word) => pen.measureText(word).width))
  return texts.reduce((sum, text) => sum + width(text) + besides, 0) <= room
}

/** What a line cannot be broken in: anything between blanks and hyphens, and each sign of Chinese and Japanese by itself. */
const words = /[\u3040-\u9fff]|[^\s/\u3040-\u9fff-]+[/-]?/g
