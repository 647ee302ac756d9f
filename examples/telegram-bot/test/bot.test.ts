// The Bot API is a stub that speaks the three methods used; the collector is a double that confirms everything.
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createBot } from '../bot.js'

interface Button {
  readonly text: string
  readonly callback_data: string
}
interface Message {
  readonly chat_id: number
  readonly text: string
  readonly reply_markup?: { readonly inline_keyboard: readonly (readonly Button[])[] }
}

const stops: (() => unknown)[] = []
afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop()
})

/** A stub of the Bot API: keeps a request for news open until there are any. */
async function startTelegram() {
  const messages: Message[] = []
  const updates: { update_id: number }[] = []
  const calls: string[] = []
  let tell = () => {}
  const server: Server = createServer(async (request, response) => {
    const method = `${request.url}`.split('/').at(-1) ?? ''
    calls.push(`${request.url}`)
    let body = ''
    for await (const part of request) body += part
    const parameters = JSON.parse(body)
    const answer = (result: unknown) => response.end(JSON.stringify({ ok: true, result }))
    if (method === 'sendMessage') messages.push(parameters)
    if (method !== 'getUpdates') return answer(true)
    const news = () => updates.filter(({ update_id }) => update_id >= parameters.offset)
    if (news().length === 0) await new Promise<void>((resolve) => (tell = resolve))
    answer(news())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  stops.push(() => {
    server.closeAllConnections()
    return new Promise((resolve) => server.close(resolve))
  })
  const push = (update: object) => {
    updates.push({ update_id: updates.length + 1, ...update })
    tell()
  }
  return {
    api: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls,
    messages,
    write: (text: string, language_code = 'en') =>
      push({ message: { message_id: 7, chat: { id: 5 }, from: { language_code }, text } }),
    press: (data = '') => push({ callback_query: { id: 'q', data, message: { chat: { id: 5 } } } }),
    said: (index: number) =>
      vi
        .waitFor(() => expect(messages[index]).toBeDefined(), { timeout: 20_000 })
        .then(() => messages[index] as Message),
  }
}

async function start() {
  const telegram = await startTelegram()
  const records: { rev: number; answers: object; context: object; done: boolean }[] = []
  const bot = createBot({
    token: 'T',
    project: 'shop',
    api: telegram.api,
    onError: (error) => expect.unreachable(`${error}`),
    sender: async (body) => {
      const record = JSON.parse(body)
      records.push(record)
      return { status: 200, verdict: { v: 1, id: record.id, rev: record.rev, status: 'ok' } as never }
    },
  })
  const running = bot.run()
  stops.push(() => {
    bot.stop()
    return running
  })
  return { ...telegram, newest: () => [...records].sort((one, other) => other.rev - one.rev)[0] }
}

const buttons = ({ reply_markup }: Message): readonly Button[] => reply_markup?.inline_keyboard.flat() ?? []
const labelled = (message: Message, text: string) =>
  buttons(message).find((button) => button.text === text)?.callback_data

describe('the bot', () => {
  it('asks after a talk, why after the answer, and thanks once the collector has it', async () => {
    const { write, press, said, newest, calls } = await start()
    write('/done')
    const question = await said(0)
    expect(question.text).toContain('how difficult or easy was it to handle your request?')
    expect(question.text).toContain('1 – Very difficult … 7 – Very easy')
    expect(buttons(question).map(({ text }) => text)).toEqual(['1', '2', '3', '4', '5', '6', '7'])
    press(labelled(question, '2'))
    const why = await said(1)
    expect(why.text).toBe('What made it hard?')
    press(labelled(why, 'It took too long'))
    expect((await said(2)).text).toMatch(/thank/i)
    expect(newest()).toMatchObject({
      done: true,
      answers: { effort: 2, reasons: ['slow'] },
      context: { channel: 'telegram', trigger: 'chat-ended', subject: '5-7', locale: 'en', scale: 'ease7@1' },
    })
    expect(calls[0]).toBe('/botT/getUpdates')
  })

  it('takes what is written as the reason, and speaks the language of the person', async () => {
    const { write, press, said, newest } = await start()
    write('/done', 'de-AT')
    press(labelled(await said(0), '7'))
    await said(1)
    write('Danke, anna@shop.example', 'de-AT')
    await said(2)
    expect(newest()).toMatchObject({ answers: { effort: 7, comment: 'Danke, [email]' }, context: { locale: 'de' } })
  })

  it('does nothing at a button of a survey that is over', async () => {
    const { write, press, said, messages } = await start()
    write('/done')
    const old = labelled(await said(0), '1')
    write('/done')
    const question = await said(1)
    press(old)
    press(labelled(question, '6'))
    expect((await said(2)).text).toBe('What made it easy?')
    expect(messages).toHaveLength(3)
  })
})
