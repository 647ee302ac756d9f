// @vitest-environment happy-dom
// Tag Manager is a double here: variables are put in as it does, and the template's code gets the sandbox's functions.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { checkDeclared } from '../../../packages/widget/src/declaration/check/check-declared.js'
import { readDeclaration } from '../../../packages/widget/src/declaration/read-attributes-and-json.js'
// @ts-expect-error: a script without types.
import { drawSteps } from '../draw-steps.mjs'

const folder = join(import.meta.dirname, '..')
const read = (name: string) => readFileSync(join(folder, name), 'utf8')

interface Parameter {
  readonly key: string
  readonly value: string
}
interface Part {
  readonly name: string
  readonly type: string
  readonly accountId: string
  readonly parameter: readonly Parameter[]
  readonly firingTriggerId?: readonly string[]
}
const { exportFormatVersion, containerVersion } = JSON.parse(read('easekit-container.json'))
const { tag: tags, variable: variables }: { tag: Part[]; variable: Part[] } = containerVersion
const parameterOf = ({ parameter }: Part, key: string): string => parameter.find((one) => one.key === key)?.value ?? ''

/** The trigger of every container that means all pages. */
const allPages = '2147479553'

describe('the container recipe', () => {
  afterEach(() => {
    document.body.innerHTML = ''
    vi.restoreAllMocks()
  })

  it('is an export of a web container, with one tag on all pages', () => {
    expect(exportFormatVersion).toBe(2)
    expect(containerVersion.container.usageContext).toEqual(['WEB'])
    expect(tags.map(({ name, type }) => [name, type])).toEqual([['EaseKit', 'html']])
    expect(tags[0]?.firingTriggerId).toEqual([allPages])
    expect(new Set([...tags, ...variables].map(({ accountId }) => accountId))).toEqual(new Set(['0']))
  })

  it('has every variable that it names, and names every variable that it has', () => {
    const named = [...parameterOf(tags[0] as Part, 'html').matchAll(/{{(.+?)}}/g)].map(([, name]) => name)
    expect(named.sort()).toEqual(variables.map(({ name }) => name).sort())
  })

  it('declares sound surveys beside the script of the collector', () => {
    const html = variables.reduce(
      (text, variable) => text.replaceAll(`{{${variable.name}}}`, parameterOf(variable, 'value')),
      parameterOf(tags[0] as Part, 'html'),
    )
    const code = /^<script>([\s\S]*)<\/script>$/.exec(html)?.[1] ?? ''
    const added: Element[] = []
    vi.spyOn(document.head, 'appendChild').mockImplementation((node) => {
      added.push(node as unknown as Element)
      // Not a page of its own: the script itself is not fetched.
      if (!(node as unknown as HTMLScriptElement).src) document.body.append(node)
      return node
    })
    new Function(code)()
    const script = added.at(-1) as HTMLScriptElement
    expect(script.src).toBe('https://ces.example.com/easekit.js')
    expect([script.async, script.crossOrigin]).toEqual([true, 'anonymous'])
    const declaration = readDeclaration(document, script)
    expect(declaration).toMatchObject({ project: 'shop', endpoint: 'https://ces.example.com/' })
    expect(declaration.surveys?.map(({ id }) => id)).toEqual(['checkout', 'support'])
    expect(checkDeclared(declaration).issues).toEqual([])
  })
})

describe('the pictures of the README', () => {
  const pictures: Record<string, string> = drawSteps()

  it('are those that are drawn, and say what the files say', () => {
    const shown = [...read('README.md').matchAll(/images\/(gtm-[\w-]+)\.png/g)].map(([, name]) => name)
    expect(shown.sort()).toEqual(Object.keys(pictures).sort())
    for (const name of shown) expect(existsSync(join(folder, `../../docs/images/${name}.png`)), name).toBe(true)
    for (const variable of variables) expect(pictures['gtm-container']).toContain(parameterOf(variable, 'value'))
    expect(pictures['gtm-permissions']).toMatch(/https:\/\/ces\.example\.com\/\*.*EaseKit: execute</)
    for (const field of ['Collector', 'Project', 'Signal', 'Subject']) expect(pictures['gtm-fields']).toContain(field)
  })
})

describe('the template', () => {
  const sections = Object.fromEntries(
    read('easekit.tpl')
      .split(/^___(\w+)___$/m)
      .slice(1)
      .flatMap((part, at, all) => (at % 2 === 0 ? [[part, (all[at + 1] ?? '').trim()]] : [])),
  ) as Record<string, string>
  const json = (name: string) => JSON.parse(sections[name] ?? '')
  const code = sections.SANDBOXED_JS_FOR_WEB_TEMPLATE ?? ''
  const permissions = Object.fromEntries(
    json('WEB_PERMISSIONS').map(({ instance }: { instance: { key: { publicId: string }; param: unknown[] } }) => [
      instance.key.publicId,
      JSON.stringify(instance.param),
    ]),
  ) as Record<string, string>

  /** Fires the tag, as Tag Manager does. */
  const fire = (data: object) => {
    const calls = { injectScript: vi.fn(), callInWindow: vi.fn(), gtmOnSuccess: vi.fn(), gtmOnFailure: vi.fn() }
    const sandbox: Record<string, unknown> = { ...calls, encodeUriComponent: encodeURIComponent, makeString: String }
    const require = (name: string) => sandbox[name] ?? expect.unreachable(`${name} is not in the sandbox`)
    new Function('require', 'data', code)(require, { ...data, ...calls })
    return calls
  }

  it('has all sections, and every field has a check or may stay empty', () => {
    expect(json('INFO')).toMatchObject({ type: 'TAG', containerContexts: ['WEB'] })
    const fields = json('TEMPLATE_PARAMETERS') as {
      name: string
      valueValidators?: { type: string; args?: string[] }[]
    }[]
    expect(fields.map(({ name }) => name)).toEqual(['collector', 'project', 'signal', 'subject'])
    const patterns = fields.flatMap(({ valueValidators = [] }) => valueValidators.flatMap(({ args = [] }) => args))
    const [collector, project] = patterns.map((pattern) => new RegExp(`^${pattern}$`))
    expect(['https://ces.example.com', 'http://ces.example.com'].map((one) => collector?.test(one))).toEqual([
      true,
      false,
    ])
    expect(['shop', 'my shop'].map((one) => project?.test(one))).toEqual([true, false])
    const read = [...code.matchAll(/data\.(\w+)/g)].map(([, name]) => name)
    expect(new Set(read)).toEqual(new Set([...fields.map(({ name }) => name), 'gtmOnSuccess', 'gtmOnFailure']))
  })

  it('asks for the permissions that its code needs, and for no other', () => {
    expect(Object.keys(permissions).sort()).toEqual(['access_globals', 'inject_script'])
    expect(permissions.inject_script).toContain('https://ces.example.com/*')
    expect(permissions.access_globals).toContain('"EaseKit"')
    expect([...code.matchAll(/require\('(\w+)'\)/g)].map(([, name]) => name).sort()).toEqual([
      'callInWindow',
      'encodeUriComponent',
      'injectScript',
      'makeString',
    ])
  })

  it('loads the script of the collector, which names the project', () => {
    for (const collector of ['https://ces.example.com', 'https://ces.example.com/']) {
      const { injectScript, callInWindow, gtmOnSuccess } = fire({ collector, project: 'shop' })
      const [url, onLoaded] = injectScript.mock.calls[0] ?? []
      expect(url).toBe('https://ces.example.com/easekit.js?project=shop')
      onLoaded()
      expect(callInWindow).not.toHaveBeenCalled()
      expect(gtmOnSuccess).toHaveBeenCalledTimes(1)
    }
  })

  it('tells of what has happened, with the order as its subject, once EaseKit is there', () => {
    const { injectScript, callInWindow } = fire({
      collector: 'https://ces.example.com',
      project: 'shop',
      signal: 'order-placed',
      subject: 1042,
    })
    expect(callInWindow).not.toHaveBeenCalled()
    injectScript.mock.calls[0]?.[1]()
    expect(callInWindow.mock.calls).toEqual([['EaseKit', 'trigger', 'order-placed', { subject: '1042' }]])
  })
})
