import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { transformSync } from 'esbuild'
import { Window } from 'happy-dom'
import { describe, expect, it } from 'vitest'
import { readSettings } from '../../packages/collector/src/command-line/read-settings.js'
import { checkDeclared } from '../../packages/widget/src/declaration/check/check-declared.js'
import { checkPage } from '../../packages/widget/src/declaration/check/check-page.js'
import { readDeclaration } from '../../packages/widget/src/declaration/read-attributes-and-json.js'
import { checkSurveys } from '../../packages/widget/src/declaration.js'
import { documents, readDocument } from './documents.mjs'

const root = join(import.meta.dirname, '../..')
const all = documents
  .filter((path) => !path.startsWith('docs/api/'))
  .flatMap((path) =>
    readDocument(path).snippets.map((snippet, at) => ({ ...snippet, name: `${path}, snippet ${at + 1}` })),
  )
/** Those that are whole: an ellipsis stands for what the reader has to put in. */
const whole = (...languages) => all.filter(({ language, text }) => languages.includes(language) && !text.includes('…'))

/** JSON, or several objects, each of which begins a line. */
const parseJson = (text) => {
  try {
    return [JSON.parse(text)]
  } catch {
    return text.split(/\n(?=\{)/).map((one) => JSON.parse(one))
  }
}

describe('the JSON of the documents', () => {
  const snippets = whole('json')
  expect(snippets.length).toBeGreaterThan(15)

  it.each(snippets.map(({ name, text }) => [name, text]))('is JSON: %s', (_, text) => {
    expect(parseJson(text).length).toBeGreaterThan(0)
  })

  const surveys = snippets
    .map(({ name, text }) => [name, parseJson(text)[0]])
    .filter(([, value]) => Array.isArray(value.surveys) || (value.id && value.scale))
  expect(surveys.length).toBeGreaterThan(3)

  it.each(surveys)('has no mistake that the check of surveys finds: %s', (_, { $schema, ...value }) => {
    const { v, ...content } = 'surveys' in value ? value : { surveys: [value] }
    expect(checkSurveys(content).errors).toEqual([])
  })
})

describe('the tags of the documents', () => {
  const tags = whole('html').filter(({ text }) => text.includes('data-project'))
  expect(tags.length).toBeGreaterThan(3)

  it.each(tags.map(({ name, text }) => [name, text]))('declare what starts without a word: %s', (_, text) => {
    const { document } = new Window({ url: 'https://shop.example/' })
    document.head.innerHTML = text
    const script = document.querySelector('script[data-project]')
    const declaration = readDeclaration(document, script)
    const { issues, usable } = checkDeclared({
      ...JSON.parse(JSON.stringify(declaration)),
      endpoint: 'https://ces.example.com',
    })
    expect(issues).toEqual([])
    const facts = { surveys: usable.surveys.length, isRemote: Boolean(declaration.remote), isDebug: false }
    expect(checkPage(document, facts)).toEqual([])
  })
})

describe('the shell lines of the documents', () => {
  const lines = whole('sh', '')
    .flatMap(({ name, text }) => text.split('\n').map((line) => [name, line.replace(/(^|\s)#.*$/, '').trim()]))
    .filter(([, line]) => /^(npx|npm|node|bash|cp) /.test(line))
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  expect(lines.length).toBeGreaterThan(20)

  it.each(lines)('can be typed: %s: %s', (_, line) => {
    const words = line.match(/"[^"]*"|'[^']*'|\S+/g).map((word) => word.replace(/^(["'])(.*)\1$/, '$2'))
    const [program, what, ...args] = words
    if (program === 'npm' && what === 'run') expect(Object.keys(scripts)).toContain(args[0])
    else if (program === 'npm') expect(['start', 'test', 'install', 'ci']).toContain(what)
    else if (program === 'cp') {
      const source = words.slice(1).find((word) => !word.startsWith('-'))
      expect(source.startsWith('/') || existsSync(join(root, source))).toBe(true)
    } else if (program === 'node' || program === 'bash')
      expect(existsSync(join(root, what)) || what.includes('NAME')).toBe(true)
    else if (/^@easekit\/collector$|^easekit-collector$/.test(what) && !args.includes('--config'))
      expect(readSettings(args, {}).type).toBeTruthy()
    else if (what === 'vitest') {
      const path = args.find((arg) => arg.startsWith('e2e/'))
      const folder = path?.slice(0, path.lastIndexOf('/')) ?? '.'
      expect(readdirSync(join(root, folder)).some((name) => `${folder}/${name}`.startsWith(path ?? '.'))).toBe(true)
    }
  })
})

describe('the code of the documents', () => {
  it.each(whole('js', 'ts').map(({ name, text, language }) => [name, text, language]))(
    'can be parsed: %s',
    (_, text, loader) => {
      const isObject = /^\s*\{/.test(text)
      expect(transformSync(isObject ? `(${text})` : text, { loader, target: 'esnext' }).code).toBeTruthy()
    },
  )

  it('has the types that it says, where it imports EaseKit', () => {
    const snippets = whole('ts').filter(({ text }) => text.startsWith('import '))
    expect(snippets.length).toBeGreaterThan(4)
    const folder = join(root, '.easekit/snippets')
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder, { recursive: true })
    snippets.forEach(({ name, text }, at) => {
      writeFileSync(join(folder, `${at}.ts`), `// ${name}\n${text}\ndeclare function draw(...what: unknown[]): void\n`)
    })
    const config = { extends: '../../tsconfig.test.json', include: ['*.ts'] }
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config))
    const tsc = () =>
      execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', folder], {
        encoding: 'utf8',
      })
    expect(said(tsc)).toBe('')
  })
})

/** What a command says where it fails, and nothing where it does not. */
function said(run) {
  try {
    run()
    return ''
  } catch (error) {
    return error.stdout || String(error)
  }
}
