/**
 * The three methods of the Bot API that the bot uses.
 *
 * @param {{ token: string, api?: string }} options `api`: the address of the Bot API. @default https://api.telegram.org
 */
export function createTelegram({ token, api = 'https://api.telegram.org' }) {
  /**
   * @param {string} method
   * @param {object} parameters
   * @param {AbortSignal} [signal]
   */
  const call = async (method, parameters, signal) => {
    const response = await fetch(`${api}/bot${token}/${method}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(parameters),
      signal,
    })
    const { ok, result, description } = await response.json()
    // Without the address, which holds the token.
    if (!ok) throw new Error(`${method}: ${description}`)
    return result
  }
  return {
    /** Waits so many seconds for something new. */
    getUpdates: (offset, timeout, signal) =>
      call('getUpdates', { offset, timeout, allowed_updates: ['message', 'callback_query'] }, signal),
    /** Rows of buttons, each with a text and what comes back when it is pressed. */
    sendMessage: (chat_id, text, rows = []) =>
      call('sendMessage', { chat_id, text, reply_markup: rows.length > 0 ? { inline_keyboard: rows } : undefined }),
    answerCallbackQuery: (callback_query_id) => call('answerCallbackQuery', { callback_query_id }),
  }
}
