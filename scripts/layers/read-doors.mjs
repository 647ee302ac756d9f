/**
 * The doors of a package: what its export map, `bin` and `sideEffects` name, as a question about a path below `src`.
 * A path in `dist` stands for the source file that it is built from.
 */
export function readDoors({ exports = {}, bin = {}, sideEffects = [] }) {
  const named = [...namesIn(exports), ...namesIn(bin), ...namesIn(sideEffects)]
  const patterns = named.flatMap((name) => {
    const [, below] = /^\.\/(?:src|dist)\/(.+?)(?:\.d\.ts|\.tsx?|\.js)$/.exec(name) ?? []
    return below === undefined ? [] : [new RegExp(`^${below.split('*').map(escapeText).join('.+')}\\.tsx?$`)]
  })
  return (path) => patterns.some((pattern) => pattern.test(path))
}

function namesIn(value) {
  if (typeof value === 'string') return [value]
  return value && typeof value === 'object' ? Object.values(value).flatMap(namesIn) : []
}

function escapeText(text) {
  return text.replace(/[.+?^${}()|[\]\\]/g, '\\$&')
}
