import { makeZip } from 'client-zip'
import type { Codebook } from './codebook.js'
import type { Column, ExportedAnswer } from './column.js'
import { spssData } from './spss-data.js'
import { spssSyntax } from './spss-syntax.js'
import { spssVariables } from './spss-variable.js'
import { streamOf } from './stream-of.js'

/**
 * A zip of `data.csv`, the syntax that reads it (`answers.sps`) and `codebook.json`. The syntax comes behind the data, so that it
 * knows how wide the texts are and nothing has to be read twice.
 */
export function writeSpss(
  columns: readonly Column[],
  answers: AsyncIterable<ExportedAnswer>,
  codebook: Codebook,
): ReadableStream<Uint8Array> {
  const variables = spssVariables(columns)
  const widths = new Map<string, number>()
  async function* files() {
    yield { name: 'data.csv', input: streamOf(spssData(variables, answers, widths)) }
    yield { name: 'answers.sps', input: spssSyntax(variables, widths) }
    yield { name: 'codebook.json', input: JSON.stringify(codebook, null, 2) }
  }
  return makeZip(files())
}
