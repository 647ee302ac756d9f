import { ease7 } from '@easekit/scales'
import { openSurvey } from '@easekit/widget/headless'
import { createTelegram } from './telegram.js'
import { wordsIn } from './words.js'

/** How long one request for news stays open, in seconds, and how long the bot rests after one that failed, in milliseconds. */
const pollSeconds = 50
const restMs = 3_000

/**
 * A bot that asks how easy it was when a talk is over. A talk ends with `/done`; in a bot of your own call `ask` there.
 *
 * @param {object} options
 * @param {string} options.token the bot's token, from @BotFather
 * @param {string} options.project public key of the project in the collector
 * @param {string} [options.endpoint] address of the collector
 * @param {import('@easekit/transport').Sender} [options.sender] in place of `endpoint`
 * @param {string} [options.api] address of the Bot API
 * @param {(error: unknown) => void} [options.onError] hears what went wrong with one request; the bot goes on
 */
export function createBot({ token, project, endpoint, sender, api, onError = console.error }) {
  const telegram = createTelegram({ token, api })
  const stopping = new AbortController()
  /** By chat: the survey that is open there, and the reasons picked so far. */
  const open = new Map()

  /** Asks in a chat. @param {{ chat: number, language?: string, talk: string | number }} about `talk`: the id of the talk */
  const ask = async ({ chat, language = 'en', talk }) => {
    const [locale, secondStep] = wordsIn(language)
    const survey = openSurvey({
      project,
      endpoint,
      sender,
      survey: { id: 'chat', scale: ease7, issue: 'request' },
      locale,
      secondStep,
      channel: 'telegram',
      trigger: 'chat-ended',
      source: 'telegram-bot',
      subject: talk,
    })
    const { words, points } = survey
    const buttons = points.map(({ value, face }) => ({ text: face, callback_data: `${survey.id}:a:${value}` }))
    const [first, last] = words.ends
    const legend = `${points[0]?.face} – ${first} … ${points.at(-1)?.face} – ${last}`
    await telegram.sendMessage(chat, `${words.question}\n${legend}`, [buttons])
    open.get(chat)?.survey.dismiss()
    open.set(chat, { survey, reasons: [] })
    survey.shown()
  }

  const askWhy = (chat, { survey, reasons }) => {
    const { second, words } = survey
    const rows = second.reasons
      .filter(({ id }) => !reasons.includes(id))
      .map(({ id, label }) => [{ text: label, callback_data: `${survey.id}:r:${id}` }])
    return telegram.sendMessage(chat, second.question, [
      ...rows,
      [{ text: words.skip, callback_data: `${survey.id}:e:` }],
    ])
  }

  /** Thanks only once the collector has the answer; until then it is kept in memory and goes on trying. */
  const thank = async (chat, { survey }) => {
    open.delete(chat)
    if (await survey.delivered(30_000)) await telegram.sendMessage(chat, survey.thanks)
  }

  const onButton = async ({ id, data = '', message }) => {
    await telegram.answerCallbackQuery(id)
    const chat = message?.chat.id
    const asked = open.get(chat)
    const [survey, kind, value] = data.split(':')
    // A button of a survey that is over.
    if (asked?.survey.id !== survey) return
    if (kind === 'r') asked.reasons.push(value)
    if (kind === 'a') {
      const step = asked.survey.answer(Number(value))
      if (step === 'explaining') await askWhy(chat, asked)
      if (step === 'thanking') await thank(chat, asked)
    } else if (asked.survey.explain({ reasons: asked.reasons }) === 'thanking') await thank(chat, asked)
  }

  const onMessage = async ({ chat, from, text = '', message_id }) => {
    if (text === '/done') return ask({ chat: chat.id, language: from?.language_code, talk: `${chat.id}-${message_id}` })
    const asked = open.get(chat.id)
    // What is written while the reason is asked is the reason.
    if (asked?.survey.phase === 'explaining' && asked.survey.explain({ comment: text }) === 'thanking') {
      await thank(chat.id, asked)
    }
  }

  /** Asks Telegram for news until `stop`. */
  const run = async () => {
    let offset = 0
    const { signal } = stopping
    while (!signal.aborted) {
      try {
        for (const update of await telegram.getUpdates(offset, pollSeconds, signal)) {
          offset = update.update_id + 1
          const { message, callback_query } = update
          const handled = callback_query ? onButton(callback_query) : message ? onMessage(message) : undefined
          await handled?.catch(onError)
        }
      } catch (error) {
        if (signal.aborted) return
        onError(error)
        await new Promise((resolve) => setTimeout(resolve, restMs))
      }
    }
  }

  return { ask, run, stop: () => stopping.abort() }
}
