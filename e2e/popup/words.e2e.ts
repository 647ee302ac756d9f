import { expect, it } from 'vitest'
import { ask } from '../support/ask.js'
import { testHost } from '../support/host-page.js'
import { testBrowser } from '../support/test-browser.js'

const browser = testBrowser()
const host = testHost()

it.each([
  ['fa', 'ces2', 'order', 'شرکت \u2068Acme\u2069 فرایند ثبت سفارشم را ساده کرده بود.', 'order@1', ''],
  [
    'de',
    'ease7',
    'return',
    'Wie schwierig oder einfach war es insgesamt, Ihre Rücksendung abzuwickeln?',
    'return@1',
    'ease',
  ],
  [
    'ko',
    'nps',
    'order',
    '\u2068Acme\u2069을(를) 친구나 동료에게 추천할 가능성은 얼마나 됩니까?',
    'recommend@1',
    'likelihood',
  ],
  [
    'es',
    'csat5',
    'order',
    '¿Qué grado de satisfacción tiene con su experiencia con \u2068Acme\u2069?',
    'experience@1',
    'satisfaction',
  ],
  [
    'ru',
    'effort-dimensions',
    'booking',
    'Вспомните своё бронирование. Сколько вам понадобилось:',
    'booking@1',
    'dimensions',
  ],
])(
  'a page in %s asks %s about the %s, and fetches the words of that alone',
  async (lang, scale, issue, question, wording, family) => {
    const taken = host.fromNow()
    const page = await browser.newPage()
    const fetched: string[] = []
    page.on('request', (request) => fetched.push(new URL(request.url()).pathname))
    const { heading } = await ask(page, host.page({ html: `lang="${lang}"`, survey: { scale, issue } }))
    expect(await heading.first().textContent()).toBe(question)
    await expect.poll(taken).not.toEqual([])
    expect(taken()[0]?.context).toMatchObject({ wording, locale: lang })
    const words = fetched.flatMap(
      (path) => new RegExp(`^/easekit-${lang}(?:-([a-z]+))?-[0-9a-f]{8}\\.js$`).exec(path)?.[1] ?? [],
    )
    expect(words).toEqual(family ? [family] : [])
    await page.close()
  },
)

it('what no question can name is said on the console, and the survey is asked all the same', async () => {
  const page = await browser.newPage()
  const said: string[] = []
  page.on('console', (message) => said.push(message.text()))
  const { heading } = await ask(page, host.page({ survey: { issue: 'parcel' } }))
  expect(await heading.textContent()).toContain('to handle my issue')
  await expect.poll(() => said.join('\n')).toContain('surveys[0].issue is "parcel", expected "issue", "order"')
  await page.close()
})
