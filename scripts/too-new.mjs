import { parse } from 'acorn'

/** Parts of the platform that came after the browsers of docs/browsers.md and have no older equal that would be tried first. */
const members =
  /\.(?:findLast|findLastIndex|toSorted|toReversed|toSpliced|with|groupBy|withResolvers|fromAsync|isWellFormed|checkVisibility|union|difference)\(|\bstructuredClone\(|AbortSignal\.(?:any|timeout)\b|\bPromise\.try\b|\(\?<[=!]/

/** The one part of ECMAScript 2022 that some of them cannot read. */
const block = /\bstatic\s*\{/

/**
 * What in a file the browsers of docs/browsers.md cannot be expected to know, in words; nothing where all is well.
 *
 * @param level the ECMAScript version that it may be written in
 * @param sourceType `module`, or `script`, where strings differ in what they may hold and nothing is imported
 */
export function tooNew(code, level, sourceType) {
  const found = members.exec(code) ?? block.exec(code)
  if (found) return `uses ${found[0]}, which the browsers of docs/browsers.md need not have`
  try {
    parse(code, { ecmaVersion: level, sourceType })
    return undefined
  } catch (error) {
    return `is newer than ES${level}: ${error.message}`
  }
}
