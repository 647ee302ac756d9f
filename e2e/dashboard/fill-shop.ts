const dayMs = 86_400_000

const context = {
  state: 'completed',
  scale: 'ces2@1',
  direction: 'ease-up',
  range: [1, 7, 1],
  labels: 'strongly-disagree disagree somewhat-disagree neutral somewhat-agree agree strongly-agree',
  orientation: 'ascending',
  layout: 'horizontal',
  glyph: 'number',
  wording: 'issue@1',
  channel: 'web',
  trigger: 'order-placed',
  sdk: '0.1.0',
}

/** How many answers of how many days to send. */
export interface Filling {
  readonly project: string
  readonly days: number
  /** Of a day. The first nine are about the checkout, the others about support. */
  readonly answers: number
}

/**
 * Sends answers to two surveys in two languages, of which one fell in the last week, with reasons, order ids and variants, and a
 * comment beside every fifth.
 */
export async function fillShop(address: string, { project, days, answers }: Filling): Promise<void> {
  const now = Date.now()
  for (let day = days - 1; day >= 0; day -= 1) {
    for (let at = 0; at < answers; at += 1) {
      const survey = at < 9 ? 'checkout@1' : 'support@1'
      const effort = survey === 'checkout@1' && day < 7 ? 1 + (at % 4) : 4 + (at % 4)
      const isCommented = at % 5 === 0
      await post(address, {
        v: 1,
        project,
        id: `r${day}-${at}`,
        rev: 1,
        done: true,
        at: now - day * dayMs - 1000,
        survey,
        answers: { effort, reasons: ['slow'], ...(isCommented ? { comment: 'The code field was hard to find' } : {}) },
        context: {
          ...context,
          locale: at % 4 === 0 ? 'de' : 'en',
          device: at % 2 === 0 ? 'phone' : 'desktop',
          page: 'https://shop.example/thanks',
          subject: `order-${day}-${at}`,
          attributes: { variant: at % 2 === 0 ? 'now' : 'later' },
        },
        ...(at === 0 ? { contact: { to: 'me@example.com', consent: 'Write to me' } } : {}),
      })
    }
  }
}

async function post(address: string, record: object): Promise<void> {
  const response = await fetch(`${address}/v1/responses`, {
    method: 'POST',
    body: JSON.stringify(record),
    headers: { 'Content-Type': 'text/plain;charset=UTF-8', Origin: 'https://shop.example' },
  })
  if (!response.ok) throw new Error(`An answer was refused: ${response.status}`)
}
