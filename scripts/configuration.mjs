// Writes docs/configuration.md from the code: names, types and descriptions from the interfaces of the options, ranges from
// the tables that check a declaration, flags from what the commands print.
//
//   node scripts/configuration.mjs          writes it
//   node scripts/configuration.mjs --check  fails if the committed file is out of date

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { readMembers } from './docs/read-members.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const widget = join(root, 'packages/widget/src')
const collector = join(root, 'packages/collector/src')
export const target = join(root, 'docs/configuration.md')

const load = async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        export * as tables from './packages/widget/src/declaration/check/field-tables.js'
        export { scaleIds } from './packages/widget/src/api/scale-id.js'
        export { usage } from './packages/collector/src/command-line/usage.js'
        export { usage as usageOfCli } from './packages/cli/src/command-line/usage.js'`,
      resolveDir: root,
    },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    conditions: ['easekit:source'],
  })
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`)
}

const filesIn = (folder) =>
  readdirSync(folder, { recursive: true })
    .filter((file) => /(?<!\.test|\.d)\.ts$/.test(file))
    .sort()
    .map((file) => join(folder, file))

/** The members of every interface below some folders and files, by the interface's name. */
const membersOf = (...places) =>
  new Map(
    places
      .flatMap((place) => (place.endsWith('.ts') ? [place] : filesIn(place)))
      .flatMap((file) => [...readMembers(file)]),
  )

const code = (text) => (text.includes('`') ? text : `\`${text}\``)
const cell = (text) => text.replaceAll('|', '\\|')
const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(cell).join(' | ')} |`).join('\n')
/** A type as it is read: without what says that nothing need be given. */
const plain = (type) =>
  type
    .replaceAll(' | undefined', '')
    .replaceAll('readonly ', '')
    .replace(/^\s*\| /, '')
    .replace(/\{\s*\n\s*/g, '{ ')
    .replace(/\n\s*\}/g, ' }')
    .replace(/\n\s*/g, '; ')
const isWord = (text) => /^(['"].*['"]|-?[\d.]+|true|false|\{.*\}|\[.*\])$/.test(text)
const asDefault = (text) => {
  if (!text) return ''
  const [value, rest] = text.split(/(?<=^\S+), (.+)/)
  if (isWord(text)) return code(text)
  return rest && isWord(value) ? `${code(value)}, ${rest}` : text
}

/** Which interface and which table describe the parts of the configuration, under which heading. */
export const parts = [
  { title: 'The page', type: 'EaseKitOptions', fields: 'optionFields', path: '' },
  { title: 'A survey', type: 'SurveyOptions', fields: 'surveyFields', path: 'surveys[].' },
  { title: 'The second question', type: 'WhyOptions', fields: 'whyFields', path: 'surveys[].why.' },
  {
    title: 'One group of the second question',
    type: 'WhyGroupOptions',
    fields: 'whyGroupFields',
    path: 'surveys[].why.easier.',
  },
  { title: 'A reason', type: 'Reason', fields: 'reasonFields', path: 'surveys[].why.reasons[].' },
  { title: 'Thanks', type: 'ThanksOptions', fields: 'thanksFields', path: 'surveys[].thanks.' },
  { title: 'A way out', type: 'RecoveryOptions', fields: 'recoveryFields', path: 'surveys[].recovery.' },
  { title: 'A variant', type: 'VariantOptions', fields: 'variantFields', path: 'surveys[].variants[].' },
  { title: 'Rest between surveys', type: 'ThrottleOptions', fields: 'throttleFields', path: 'throttle.' },
  { title: 'Quota', type: 'QuotaOptions', fields: 'quotaFields', path: 'surveys[].quota.' },
  { title: 'Schedule', type: 'ScheduleOptions', fields: 'scheduleFields', path: 'surveys[].schedule.' },
  { title: 'Target', type: 'TargetOptions', fields: 'targetFields', path: 'surveys[].target.' },
]

/** Every option of a page, of one part each, with what the checks expect of it. */
export const readPageOptions = async () => {
  const { tables, scaleIds } = await load()
  const members = membersOf(join(widget, 'api'))
  // A page declares by name what code hands over.
  const declared = {
    scale: tables.oneOf(...scaleIds),
    on: [Array.isArray, 'a list of [triggers](#triggers)'],
  }
  return parts.map((part) => {
    const described = members.get(part.type)
    const own = new Map((described ?? []).map((member) => [member.name, member]))
    // A variant takes some fields of its survey.
    const ofSurvey = new Map(members.get('SurveyOptions').map((member) => [member.name, member]))
    const rows = Object.entries(tables[part.fields]).map(([key, check]) => {
      const name = key.replace('!', '')
      const member = own.get(name) ?? (part.type === 'VariantOptions' ? ofSurvey.get(name) : undefined)
      if (!member) throw new Error(`${part.type} has no member "${name}", which ${part.fields} checks`)
      const [test, expected] = (part.type === 'SurveyOptions' && declared[name]) || check
      return { ...member, name, test, expected, isRequired: key.endsWith('!') }
    })
    const missing = [...own.keys()].filter((name) => !rows.some((row) => row.name === name))
    if (missing.length > 0) throw new Error(`${part.fields} does not check ${missing.join(', ')} of ${part.type}`)
    return { ...part, rows }
  })
}

const anchor = (title) => `#${title.toLowerCase().replaceAll(' ', '-')}`
const inner = {
  throttle: 'Rest between surveys',
  quota: 'Quota',
  schedule: 'Schedule',
  target: 'Target',
  why: 'The second question',
  easier: 'One group of the second question',
  neutral: 'One group of the second question',
  harder: 'One group of the second question',
  reasons: 'A reason',
  thanks: 'Thanks',
  recovery: 'A way out',
  variants: 'A variant',
  surveys: 'A survey',
}
const expectation = ({ name, type, expected }, title) => {
  const known = title !== 'Thanks' && inner[name]
  if (known && /^(an object|a list)$/.test(expected)) return `${expected}: [${known.toLowerCase()}](${anchor(known)})`
  if (expected === 'an object' || expected === 'a list' || expected === 'a text or a list')
    return `${expected}, ${code(plain(type))}`
  return expected
}
const row = (member, title) => [
  `**${code(member.name)}**`,
  expectation(member, title),
  member.isRequired ? 'must be given' : asDefault(member.default) || '–',
  member.example ? code(member.example) : '',
  member.says,
]
const optionHead = ['Option', 'Type and range', 'Default', 'Example', 'What it says']

const pageParts = async () =>
  (await readPageOptions()).map(({ title, path, rows }) =>
    [
      `### ${title}`,
      path && `In ${code(path.replace(/\.$/, ''))}.`,
      table(
        optionHead,
        rows.map((one) => row(one, title)),
      ),
    ]
      .filter(Boolean)
      .join('\n\n'),
  )

/** Those of one TypeScript interface that no table checks. */
const ofInterface = (members, type) =>
  members.get(type).map((member) => {
    if (!member.says) throw new Error(`${type}.${member.name} has no docstring`)
    return [
      `**${code(member.name)}**`,
      code(plain(member.type)),
      member.isOptional ? asDefault(member.default) || 'none' : 'must be given',
      member.example ? code(member.example) : '',
      member.says,
    ]
  })

const attributeRows = () =>
  readMembers(join(widget, 'declaration/tag-attributes.ts'))
    .get('TagAttributes')
    .map(({ name, says, example, ...rest }) => [
      `**${code(`data-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`)}**`,
      rest.default,
      code(example),
      says,
    ])

const triggerRows = ({ tables }) => {
  const byFields = new Map()
  for (const [type, fields] of Object.entries(tables.triggerFields)) {
    const names = Object.keys(fields).filter((name) => name !== 'type')
    const key = names.map((name) => (name.endsWith('!') ? `**${code(name.slice(0, -1))}**` : code(name))).join(', ')
    byFields.set(key, [...(byFields.get(key) ?? []), type])
  }
  return [...byFields].map(([fields, types]) => [types.map(code).join(', '), fields || 'none'])
}

const triggerFieldRows = ({ tables }) => {
  const described = new Map()
  for (const [type, members] of membersOf(join(widget, 'trigger'))) {
    if (!type.endsWith('Options')) continue
    for (const member of members) if (member.says && !described.has(member.name)) described.set(member.name, member)
  }
  const checks = new Map()
  for (const fields of Object.values(tables.triggerFields)) {
    for (const [key, [, expected]] of Object.entries(fields)) checks.set(key.replace('!', ''), expected)
  }
  checks.delete('type')
  return [...checks].map(([name, expected]) => {
    const { says, default: given } = inOwnWords[name] ? { says: inOwnWords[name] } : described.get(name)
    return [`**${code(name)}**`, expected, asDefault(given) || '–', says]
  })
}

/** Main arguments, which are no members of an interface, and names that several triggers share. */
const inOwnWords = {
  name: 'Name of the DOM event (`event`), of the task (`task`), or of the array on `window` (`dataLayer`).',
  event: 'Name of the event: that your shop (`checkout`) or chat dispatches, or of an entry (`dataLayer`).',
  signal: 'Name of the signal that is sent.',
  subject: 'The subject, if it is always the same.',
  subjectPath: 'Where the subject is found, as a path from the element, the event or the entry.',
  selector: 'The elements that it is about.',
  match: 'A [pattern of the page](triggers.md).',
  ms: 'How long: on the page (`timer`), or without a sign of the person (`idle`).',
  percent: 'How far the page is scrolled, in per cent.',
  depth: 'The same as a share.',
}

const collectorParts = () => {
  const members = membersOf(
    join(collector, 'server/serve-options.ts'),
    join(collector, 'collector/collector-options.ts'),
    join(collector, 'projects/project-options.ts'),
    join(collector, 'projects/alert-options.ts'),
    join(collector, 'ingest/create-rate-limit.ts'),
  )
  const file = join(collector, 'command-line/read-config-file.ts')
  const described = [
    ...readMembers(file).get('Settings'),
    ...members.get('ServeOptions'),
    ...members.get('CollectorOptions'),
  ]
  members.set(
    'file',
    fieldsOfFile(file).map((name) => {
      const member = described.find((one) => one.name === name)
      if (!member) throw new Error(`the configuration file takes "${name}", which no interface describes`)
      return { ...member, isOptional: true }
    }),
  )
  const sections = [
    ['The configuration file', 'file', 'The fields of `--config FILE`. Flag and environment win over the file.'],
    ['A project', 'ProjectOptions', 'In `projects.<id>`.'],
    [
      'Webhook of a project',
      'WebhookOptions',
      'In `projects.<id>.webhook`; what is sent: [collector](../packages/collector/README.md#webhooks).',
    ],
    ['Alerts of a project', 'AlertOptions', 'In `projects.<id>.alerts`; what is told: [alerts](alerts.md).'],
    ['Target of a survey', 'AlertTarget', 'In `projects.<id>.alerts.targets.<survey>`, or the number alone.'],
    ['Webhook of alerts', 'AlertWebhookOptions', 'In `projects.<id>.alerts.webhook`.'],
    ['E-mail of alerts', 'AlertEmailOptions', 'In `projects.<id>.alerts.email`.'],
  ]
  return sections.map(
    ([title, type, where]) => `### ${title}\n\n${where}\n\n${table(optionHead, ofInterface(members, type))}`,
  )
}

/** The fields that the schema of the configuration file has. */
const fieldsOfFile = (file) => {
  const schema = /const schema = v\.strictObject\(\{\n([\s\S]*?)\n\}\)/.exec(readFileSync(file, 'utf8'))?.[1]
  if (!schema) throw new Error(`${file} has no schema any more`)
  return [...schema.matchAll(/^ {2}(\w+): /gm)].map(([, name]) => name)
}

/** The document as the code has it now. */
export const render = async () => {
  const all = await load()
  return `# Configuration

Made from the code by \`node scripts/configuration.mjs\`: change the docstrings and tables there. Every example is tried by a test.

## The three places

- **A page**: JSON in \`<script type="application/json" data-easekit>\`, or attributes of the script tag; see [script-tag.md](script-tag.md).
- **Code**: \`createEaseKit({ … })\` takes the same options, with imported instruments in \`scale\` and functions in \`on\`.
- **Survey files and the collector**: a file holds [a survey](#a-survey), or \`{ "v": 1, "surveys": [ … ] }\`; see [cli.md](cli.md). What the
  collector serves to pages is the same JSON without \`project\` and \`endpoint\`.

Where something is wrong, one sentence names the field, what it was and what was expected.

## Attributes of the script tag

${table(['Attribute', 'Default', 'Example', 'What it says'], attributeRows())}

## Options of a page

Beside these the JSON has \`"v": 1\`, which must be given, and \`"remote": true\`, which has the collector asked for the rest. \`sender\` is for
code only.

${(await pageParts()).join('\n\n')}

## Triggers

By \`type\`; fields in bold must be given, and the first is what a short form sets: \`scroll:60\`. What each hears: [triggers.md](triggers.md).

${table(['`type`', 'Fields'], triggerRows(all))}

${table(['Field', 'Type and range', 'Default', 'What it says'], triggerFieldRows(all))}

## The collector

\`\`\`text
${all.usage.trimEnd()}
\`\`\`

${collectorParts().join('\n\n')}

## The command line

\`\`\`text
${all.usageOfCli.trimEnd()}
\`\`\`
`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = await render()
  if (!process.argv.includes('--check')) writeFileSync(target, text)
  else if (!existsSync(target) || readFileSync(target, 'utf8') !== text) {
    console.error('docs/configuration.md is out of date: run `node scripts/configuration.mjs`')
    process.exitCode = 1
  }
}
