// Writes docs/api/<package>.md from the built declarations: every export of every door with its docstring, and the types that
// those mention. It is the reference, and a change of what users can import shows in review.
//
//   node scripts/api-report.mjs          writes them, after a build
//   node scripts/api-report.mjs --check  fails if a committed one is out of date

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readDoor } from './docs/read-door.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const packages = ['scales', 'transport', 'widget', 'collector']
const targetOf = (name) => join(root, 'docs/api', `${name}.md`)

/** The doors of a package that have types, without the patterns: each of those stands for many files of one shape. */
const doorsOf = (folder) => {
  const { name, exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const doors = Object.entries(exports).filter(([, target]) => target.types)
  const isPattern = ([path]) => path.includes('*')
  return {
    doors: doors
      .filter((door) => !isPattern(door))
      .map(([path, { types }]) => ({ title: join(name, path), file: join(folder, types) })),
    patterns: doors.filter(isPattern).map(([path]) => join(name, path)),
  }
}

/** A docstring as prose and a list of its tags. */
const prose = (comment) => {
  const lines = comment
    .replaceAll(/\{@link (\w+)\}/g, '`$1`')
    .replace(/^\*/, '')
    .split('\n')
    .map((line) => line.replace(/^\s*\* ?/, '').trimEnd())
  const [says, ...tags] = lines
    .join('\n')
    .trim()
    .split(/(?:^|\s)@(?=(?:param|returns?|throws|default|example|typeParam|see)\b)/)
  const items = tags.map((tag) => {
    const [, kind, text] = /^(\w+)\s*([\s\S]*)$/.exec(tag.trim())
    return kind === 'example'
      ? `\n\`\`\`ts\n${text.replace(/^```\w*\n?|\n?```$/g, '')}\n\`\`\``
      : `- ${kind}: ${text.replaceAll('\n', ' ')}`
  })
  return [says.trim(), items.join('\n')].filter(Boolean).join('\n\n')
}

const heading = ({ name, text }) => {
  const kind = /\bfunction\b/.test(text.slice(0, 40)) ? '()' : ''
  return `#### ${name}${kind}`
}

/** The most lines that are shown of one declaration; what is longer shows in review where it stands. */
const longest = 300

const entry = (declared) => {
  if (declared.outside) return `#### ${declared.name}\n\nFrom \`${declared.outside}\`.`
  if (declared.text.split('\n').length > longest) {
    const source = relative(root, declared.file).replace('/dist/', '/src/').replace('.d.ts', '.ts')
    return [
      heading(declared),
      prose(declared.comment),
      `Made by a program, and too long for here: \`${source}\`.`,
    ].join('\n\n')
  }
  const text = declared.text.replace(/^export (declare )?/gm, '').replace(/^declare /gm, '')
  return [heading(declared), prose(declared.comment), `\`\`\`ts\n${text.trim()}\n\`\`\``].filter(Boolean).join('\n\n')
}

/** One door: its exports, and what they mention that no door before it has told. */
const section = ({ title, file }, told) => {
  const { exports, mentioned: all } = readDoor(file)
  const mentioned = all.filter((one) => !told.has(`${one.file} ${one.name}`))
  for (const { name, outside, comment } of exports) {
    if (!outside && !comment.startsWith('*')) throw new Error(`${title} exports ${name}, which has no docstring`)
  }
  for (const one of [...exports, ...mentioned]) told.add(`${one.file} ${one.name}`)
  if (exports.length === 0) return `## ${title}\n\nImported for what it does: it exports nothing.`
  return [
    `## ${title}`,
    ...exports.map(entry),
    ...(mentioned.length > 0 ? [`### Types that ${title} mentions`, ...mentioned.map(entry)] : []),
  ].join('\n\n')
}

/** The report of a package as the build has it now. */
const render = (name) => {
  const folder = join(root, 'packages', name)
  const { doors, patterns } = doorsOf(folder)
  const told = new Set()
  const also =
    patterns.length > 0
      ? `\nBeside these there are words by language, all of one shape: ${patterns.map((path) => `\`${path}\``).join(', ')}.\n`
      : ''
  return `# API of @easekit/${name}

Made from the built declarations by \`node scripts/api-report.mjs\`. A change here is a change for users: it needs a changeset.
${also}
${doors.map((door) => section(door, told)).join('\n\n')}
`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(join(root, 'docs/api'), { recursive: true })
  for (const name of packages) {
    const target = targetOf(name)
    const text = render(name)
    if (!process.argv.includes('--check')) writeFileSync(target, text)
    else if (!existsSync(target) || readFileSync(target, 'utf8') !== text) {
      console.error(
        `${relative(root, target)} is out of date: look at what changes for users, then run \`node scripts/api-report.mjs\``,
      )
      process.exitCode = 1
    }
  }
}
