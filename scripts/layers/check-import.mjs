import { builtinModules } from 'node:module'
import { posix } from 'node:path'

/** What is wrong with one import of a file, a line each; `path` begins below the package's `src`. */
export function checkImport(path, { target, to }, { name, source, rule }) {
  const from = source + path
  if (!target.startsWith('.')) return checkName(from, target, { name, rule })
  const wanted = posix.join(posix.dirname(from), target)
  if (!wanted.startsWith(source)) return [`${from} imports ${target}, which lies outside of its package's src`]
  if (to === undefined) return [`${from} imports ${target}, which is not there`]
  return checkOrder(from, to, { source, rule })
}

function checkName(from, target, { name, rule }) {
  const isNode = target.startsWith('node:') || builtinModules.includes(target)
  if (isNode) return rule.node ? [] : [`${from} imports ${target}, but Node's own modules are not open to ${name}`]
  const isKnown = rule.knows.some((known) => target === known || target.startsWith(`${known}/`))
  return isKnown ? [] : [`${from} imports ${target}, which ${name} may not know`]
}

function checkOrder(from, to, { source, rule }) {
  const [here, there] = [from, to].map((path) => roomOf(path.slice(source.length)))
  if (here === undefined || here === there) return []
  if (there === undefined) return [`${from} imports ${to}, but the root of src stands below every room`]
  const [at, wanted] = [here, there].map((room) => rule.rooms.indexOf(room))
  // A room that the order does not know has a line of its own.
  if (at < 0 || wanted < at) return []
  return [`${from} imports ${to}, but ${there} stands below ${here}`]
}

function roomOf(path) {
  return path.includes('/') ? path.split('/')[0] : undefined
}
