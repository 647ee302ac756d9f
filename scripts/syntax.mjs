// Checks that what a page loads is no newer than the browsers of docs/browsers.md read: ECMAScript 2020. Later syntax would
// end the script on an older phone before its first line.
import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'acorn'

/** Parts of the platform that came after those browsers and have no older equal that would be tried first. */
const tooNew =
  /\.(?:findLast|findLastIndex|toSorted|toReversed|toSpliced|with|groupBy|withResolvers|fromAsync|isWellFormed|checkVisibility|union|difference)\(|\bstructuredClone\(|AbortSignal\.(?:any|timeout)\b|\bPromise\.try\b|\(\?<[=!]/

const folder = 'packages/widget/dist/cdn'
const level = 2020
// A classic script is no module: strings differ in what they may hold, and there is no import.
const isModule = (name) => /-[0-9a-f]{8}\.js$/.test(name)

const names = readdirSync(folder).filter((name) => name.endsWith('.js'))
const wrong = names.flatMap((name) => {
  try {
    const code = readFileSync(`${folder}/${name}`, 'utf8')
    const found = tooNew.exec(code)
    if (found) return [`${folder}/${name} uses ${found[0]}, which the browsers of docs/browsers.md need not have`]
    parse(code, {
      ecmaVersion: level,
      sourceType: isModule(name) ? 'module' : 'script',
    })
    return []
  } catch (error) {
    return [`${folder}/${name} is newer than ES${level}: ${error.message}`]
  }
})
if (names.length === 0) wrong.push(`${folder} is empty: build first`)
for (const line of wrong) console.error(line)
console.log(`syntax: ${names.length} files, ${wrong.length === 0 ? `all of ES${level}` : `${wrong.length} newer`}`)
process.exit(wrong.length === 0 ? 0 : 1)
