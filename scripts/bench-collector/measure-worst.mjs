import { spread } from '../bench/statistics.mjs'
import { sendRecords } from './send-records.mjs'
import { bounded, normal, small, worst } from './worst-bodies.mjs'

/** Lines that tell what each of the worst bodies costs, as a multiple of an honest record of its size, round by round. */
export async function measureWorst(server, { rounds, seconds }) {
  const cost = async (next) => {
    const { cpu } = await sendRecords(server, { connections: 8, seconds, next, expected: '"v":1' })
    return cpu
  }
  const lines = []
  for (const [honest, kinds] of [
    [small.normal, small.worst],
    ...bounded.map((size) => [size.normal, size.worst]),
    [normal, worst],
  ]) {
    for (const [kind, next] of Object.entries(kinds)) {
      const factors = []
      for (let round = 0; round < rounds; round++) factors.push((await cost(next)) / (await cost(honest)))
      const { median, least, greatest } = spread(factors)
      lines.push(`${kind}: ${median.toFixed(1)} times (${least.toFixed(1)} to ${greatest.toFixed(1)})`)
    }
  }
  return lines.join('\n')
}
