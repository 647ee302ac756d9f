import { afterEach, expect, it } from 'vitest'
import { createOutbox } from '../index.js'
import { createFakePlatform } from '../testing.js'

const arrays = Array.prototype as { toJSON?: () => unknown }

afterEach(() => {
  delete arrays.toJSON
})

it('sends lists as lists where a script of the page has given arrays a toJSON', async () => {
  arrays.toJSON = () => 'foreign'
  const sent: string[] = []
  const sender = async (body: string) => {
    sent.push(body)
    return {}
  }
  const outbox = createOutbox({ project: 'shop', sender, platform: createFakePlatform() })
  await outbox.put({ id: 'a', survey: 's@1', answers: { reasons: ['cost'] } })
  outbox.stop()
  expect(JSON.parse(sent[0] ?? '')).toMatchObject({ answers: { reasons: ['cost'] } })
})
