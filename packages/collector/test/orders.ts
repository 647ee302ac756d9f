import fc from 'fast-check'

/** Every element at least once, some twice, in any order: what a network may make of what was sent. */
export function arrivals<T>(sent: readonly T[]): fc.Arbitrary<T[]> {
  return fc
    .subarray([...sent])
    .chain((repeated) => fc.shuffledSubarray([...sent, ...repeated], { minLength: sent.length + repeated.length }))
}
