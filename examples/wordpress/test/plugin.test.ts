// The plugin runs in PHP, on doubles of the functions of WordPress and WooCommerce (doubles.php).
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const folder = import.meta.dirname
const hasPhp = spawnSync('php', ['--version']).status === 0
if (!hasPhp)
  process.stdout.write(
    'PHP is not installed, so the WordPress plugin was not run (on Debian: apt-get install php-cli)\n',
  )

interface Outcome {
  readonly printed: { readonly wp_head: string; readonly woocommerce_thankyou: string }
  readonly kept: Record<string, string> | null
  readonly errors: readonly string[]
}
const run = (asked: object): Outcome => {
  const { stdout, stderr } = spawnSync('php', [join(folder, 'doubles.php'), JSON.stringify(asked)], {
    encoding: 'utf8',
  })
  expect(stderr).toBe('')
  return JSON.parse(stdout)
}

const settings = { collector: 'https://ces.example.com', project: 'shop', company: 'Acme', everywhere: '' }
const order = { number: '1042', status: 'processing' }

describe.skipIf(!hasPhp)('the WordPress plugin', () => {
  it.each(['easekit.php', 'uninstall.php'])('is sound PHP: %s', (name) => {
    expect(spawnSync('php', ['-l', join(folder, '..', 'easekit', name)], { encoding: 'utf8' }).stdout).toContain(
      'No syntax errors',
    )
  })

  it('puts tag and declaration into the head of the order page', () => {
    const { wp_head } = run({ settings, order, isOrderPage: true }).printed
    expect(wp_head).toContain('<script async crossorigin src="https://ces.example.com/easekit.js"></script>')
    const [, json = ''] = /<script type="application\/json" data-easekit>(.*?)<\/script>/.exec(wp_head) ?? []
    expect(JSON.parse(json)).toEqual({
      v: 1,
      project: 'shop',
      endpoint: 'https://ces.example.com',
      surveys: [
        { id: 'checkout', scale: 'ces2', issue: 'order', delayMs: 1500, on: [{ type: 'checkout' }], company: 'Acme' },
      ],
    })
  })

  it('tells of the order by its number, and not of one that failed or is not there', () => {
    const told = (of: object | undefined) =>
      run({ settings, order: of, isOrderPage: true }).printed.woocommerce_thankyou
    expect(told(order)).toContain(`EaseKit('trigger','order-placed',{"subject":"1042"})`)
    expect(told({ ...order, status: 'failed' })).toBe('')
    expect(told(undefined)).toBe('')
  })

  it('costs other pages nothing, unless the shop wants it there', () => {
    expect(run({ settings }).printed.wp_head).toBe('')
    expect(run({ settings: { ...settings, everywhere: '1' } }).printed.wp_head).toContain('easekit.js')
  })

  it('prints nothing before it is set up', () => {
    for (const missing of [false, { ...settings, project: '' }, { ...settings, collector: '' }])
      expect(run({ settings: missing, order, isOrderPage: true }).printed).toEqual({
        wp_head: '',
        woocommerce_thankyou: '',
      })
  })

  it.each(['</script><script>alert(1)//', '<!--<script>', '"\'&'])('lets no text out of its element: %s', (text) => {
    const { wp_head, woocommerce_thankyou } = run({
      settings: { ...settings, company: text },
      order: { ...order, number: text },
      isOrderPage: true,
    }).printed
    expect(wp_head.match(/<\/?script/g)).toHaveLength(4)
    expect(woocommerce_thankyou.match(/<\/?script/g)).toHaveLength(2)
    expect(wp_head + woocommerce_thankyou).not.toContain('<!--')
    const [, json = ''] = /data-easekit>(.*?)<\/script>/.exec(wp_head) ?? []
    expect(JSON.parse(json).surveys[0].company).toBe(text)
    const [, detail = ''] = /'order-placed',(.*)\)<\/script>/.exec(woocommerce_thankyou) ?? []
    expect(JSON.parse(detail)).toEqual({ subject: text })
  })

  it('keeps what is sound and says what is mistaken', () => {
    expect(
      run({
        settings,
        save: { collector: 'https://two.example/ ', project: 'p-1', company: '<b>Two</b>', everywhere: '1' },
      }),
    ).toMatchObject({
      kept: { collector: 'https://two.example', project: 'p-1', company: 'Two', everywhere: '1' },
      errors: [],
    })
    expect(run({ settings, save: { collector: 'javascript:alert(1)', project: 'my shop' } })).toMatchObject({
      kept: { collector: settings.collector, project: settings.project },
      errors: ['collector', 'project'],
    })
    expect(run({ settings, save: 'nonsense' }).errors).toEqual([])
  })
})
