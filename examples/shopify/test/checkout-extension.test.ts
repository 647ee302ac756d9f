// @vitest-environment happy-dom
// The page is Shopify's own mock (`@shopify/ui-extensions-tester`), the collector a double that answers as ours does.
import { spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { getExtension } from '@shopify/ui-extensions-tester'
import { build } from 'esbuild'
import { render } from 'preact'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

const folder = join(dirname(fileURLToPath(import.meta.url)), '..')
type Field = HTMLElement & { values?: string[]; value?: string }
type Body = { answers: object; context: Record<string, unknown>; rev: number; done: boolean; project: string }

const find = (selector: string): Field => {
  const found = document.body.querySelector<Field>(selector)
  if (!found) throw new Error(`there is no ${selector}`)
  return found
}
const buttons = () => [...document.body.querySelectorAll<HTMLElement>('s-button')]
const press = (label: string) =>
  buttons()
    .find(({ textContent }) => textContent === label)
    ?.click()
const choose = (list: string, values: string[]) => {
  find(list).values = values
  find(list).dispatchEvent(new Event('change'))
}

/** The mock throws where a missing setting is read; a shop gives nothing. */
const unset = { project: undefined, endpoint: undefined, company: undefined, send_order: undefined }

/** A collector that is there or not. */
const collector = (isThere: () => boolean) => {
  const sent: Body[] = []
  const fetch = vi.fn(async (_url: unknown, { body }: { body: string }) => {
    if (!isThere()) return new Response('', { status: 503 })
    const record = JSON.parse(body)
    sent.push(record)
    return Response.json({ v: 1, id: record.id, rev: record.rev, status: 'ok' })
  })
  return { sent, fetch, newest: () => [...sent].sort((one, other) => other.rev - one.rev)[0] as Body }
}

const targets = [
  ['purchase.thank-you.block.render', 'shopify-thank-you'],
  ['customer-account.order-status.block.render', 'shopify-order-status'],
] as const

describe.each(targets)('the extension at %s', (target, source) => {
  const extension = getExtension(target, { configSearchDir: folder })
  // biome-ignore lint/suspicious/noExplicitAny: the mocks of two targets have unlike types.
  const shopify = () => extension.shopify as any

  const open = async ({ editor, isThere = () => true }: { editor?: object; isThere?: () => boolean } = {}) => {
    // The tester's mock throws where `editor`, which a shop's page leaves out, is read; see findings/.
    shopify().extension = { ...shopify().extension, editor }
    const { sent, fetch, newest } = collector(isThere)
    extension.fetch = fetch as never
    shopify().settings.value = { ...unset, project: 'shop', endpoint: 'https://ces.example.com', company: 'Acme' }
    shopify().cost.totalAmount.value = { amount: 59.9, currencyCode: 'EUR' }
    shopify().lines.value = [{ quantity: 2 }, { quantity: 1 }]
    const order = { id: 'gid://shopify/Order/1042' }
    if (source === 'shopify-thank-you') shopify().orderConfirmation.value = { order, isFirstOrder: true }
    else shopify().order.value = { ...order, name: '#1042' }
    return { sent, fetch, newest }
  }

  beforeEach(() => extension.setUp())
  afterEach(() => {
    vi.useRealTimers()
    // The tester empties the page beneath Preact, which would go on with the survey before.
    render(null, document.body)
    extension.tearDown()
  })

  it('asks about the order, sends the answer and thanks once the collector has it', async () => {
    const { newest, fetch } = await open()
    const written = vi.spyOn(shopify().storage, 'write')
    await extension.render()
    expect(find('s-section').getAttribute('heading')).toBe('\u2068Acme\u2069 made it easy for me to handle my order.')
    expect([...document.body.querySelectorAll('s-choice')].map((one) => one.getAttribute('value'))).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
      '7',
    ])
    choose('[name=effort]', ['2'])
    await vi.waitFor(() => find('[name=reasons]'))
    choose('[name=reasons]', ['slow'])
    find('s-text-area').value = 'write to anna@shop.example'
    find('s-text-area').dispatchEvent(new Event('input'))
    await vi.waitFor(() => expect(find('[name=reasons]').values ?? []).toEqual(['slow']))
    press('Send')
    await vi.waitFor(() => expect(find('s-banner').textContent).toMatch(/thank/i))
    expect(newest()).toMatchObject({
      project: 'shop',
      done: true,
      answers: { effort: 2, reasons: ['slow'], comment: 'write to [email]' },
      context: { channel: 'shopify', source, trigger: 'order-placed', subject: 'gid://shopify/Order/1042' },
    })
    expect(fetch.mock.calls[0]?.[0]).toBe('https://ces.example.com/v1/responses')
    expect(written).toHaveBeenCalledWith('easekit:gid://shopify/Order/1042', true)
  })

  it.each([
    ['value, currency and count of the order with the answer, where the merchant says so', true],
    ['nothing of what the order cost, where the merchant does not', false],
  ])('sends %s', async (_what, isSent) => {
    const { newest } = await open()
    shopify().settings.value = { ...shopify().settings.value, send_order: isSent }
    await extension.render()
    choose('[name=effort]', ['6'])
    await vi.waitFor(() => expect(newest()?.answers).toEqual({ effort: 6 }))
    const order = { 'order.value': 59.9, 'order.currency': 'EUR', 'order.count': 3 }
    expect(newest().context.attributes).toEqual(isSent ? order : undefined)
  })

  it('thanks nobody before the collector has the answer, and keeps trying', async () => {
    vi.useFakeTimers()
    let isThere = false
    const { newest } = await open({ isThere: () => isThere })
    await extension.render()
    choose('[name=effort]', ['7'])
    await vi.waitFor(() => find('s-text-area'))
    press('Skip')
    await vi.waitFor(() => expect(find('s-banner').textContent).toContain('notSent'), { timeout: 60_000 })
    isThere = true
    press('again')
    await vi.waitFor(() => expect(find('s-banner').textContent).toMatch(/thank/i), { timeout: 60_000 })
    expect(newest()).toMatchObject({ done: true, answers: { effort: 7 } })
  })

  it('does not ask again when the page is loaded again', async () => {
    const { fetch } = await open()
    shopify().storage.read = async () => true
    await extension.render()
    expect(document.body.querySelector('s-section')).toBeNull()
    expect(fetch).not.toHaveBeenCalled()
  })

  it('marks and sends nothing in the editor', async () => {
    const { fetch } = await open({ editor: { type: 'checkout' } })
    const written = vi.spyOn(shopify().storage, 'write')
    await extension.render()
    expect(find('s-section')).toBeTruthy()
    expect(fetch).not.toHaveBeenCalled()
    expect(written).not.toHaveBeenCalled()
  })

  it('says in the editor that settings are missing, and shows nothing to buyers', async () => {
    await open()
    shopify().settings.value = unset
    await extension.render()
    expect(document.body.textContent).toBe('')
    await open({ editor: { type: 'checkout' } })
    shopify().settings.value = unset
    await extension.render()
    expect(find('s-banner').textContent).toBe('settingsMissing')
  })
})

describe('the bundle', () => {
  it.each(['ThankYou', 'OrderStatus'])('of %s is under the 64 KB that Shopify takes', async (name) => {
    const { outputFiles } = await build({
      entryPoints: [join(folder, 'src', `${name}.tsx`)],
      bundle: true,
      minify: true,
      write: false,
      format: 'esm',
      target: 'es2022',
      jsx: 'automatic',
      jsxImportSource: 'preact',
      conditions: ['easekit:source'],
      absWorkingDir: folder,
      // Whoever installs the example has one copy; here another lies beside our own, newer one.
      alias: { preact: join(folder, 'node_modules/preact') },
    })
    const bytes = outputFiles[0]?.contents as Uint8Array
    const sizes = { gzip: gzipSync(bytes).length, brotli: brotliCompressSync(bytes).length }
    expect(sizes.gzip, JSON.stringify(sizes)).toBeLessThan(64_000)
    // It is ours, and not an empty file.
    expect(Buffer.from(bytes).toString()).toContain('/v1/responses')
  })

  it('is of sound types', () => {
    const root = join(folder, '..', '..')
    const { stdout, status } = spawnSync(join(root, 'node_modules/.bin/tsc'), ['-p', folder], { encoding: 'utf8' })
    expect(stdout).toBe('')
    expect(status).toBe(0)
  })
})
