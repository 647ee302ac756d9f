import { observeCalls } from '../helpers/observe-calls.js'

/**
 * Shows every entry of one data layer to `see`: those already there and each one as it is pushed, whoever replaces `push`.
 *
 * @returns shows what came in another way: put in by index, or by the `push` of every array
 */
export function followLayer(layer: unknown[], signal: AbortSignal, see: (entry: unknown) => void): () => void {
  // The layer itself stands for none.
  let newest: unknown = layer

  const noteNewest = (): void => {
    newest = layer[layer.length - 1] ?? layer
  }
  const catchUp = (): void => {
    const at = layer.lastIndexOf(newest)
    // Where the newest one is gone, a tag manager has put its sum of all in place of what it was told.
    if (at >= 0 || newest === layer) layer.slice(at + 1).forEach(see)
    noteNewest()
  }

  catchUp()
  observeCalls(layer, 'push', signal, (entries) => {
    entries.forEach(see)
    noteNewest()
  })
  return catchUp
}
