import { answerOf } from '../event.js'

const longestSection = 3000

/**
 * A message to a channel by an incoming webhook. Only what is completed is told; Slack cannot take a message of a webhook back.
 *
 * @param {import('../event.js').Event} event
 * @param {{ url: string }} options the webhook's address, which is its secret
 * @returns {import('../event.js').Outgoing[]}
 */
export function slack(event, { url }) {
  if (event.type !== 'response.completed') return []
  const { survey, effort, scale, direction, range, reasons, comment, subject } = answerOf(event)
  const rating = effort === undefined ? 'no rating' : `${effort} on a scale of ${range} (${scale}, ${direction})`
  const lines = [
    `*${plain(`${survey}: ${rating}`)}*`,
    ...(subject ? [plain(`About ${subject}`)] : []),
    ...(reasons ? [plain(`Reasons: ${reasons}`)] : []),
    ...(comment ? [`> ${plain(comment).replaceAll('\n', '\n> ')}`] : []),
  ]
  const section = { type: 'mrkdwn', text: lines.join('\n').slice(0, longestSection), verbatim: true }
  const body = { text: plain(`${survey}: ${rating}`), blocks: [{ type: 'section', text: section }] }
  return [{ url, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }]
}

// By these three a comment could call a whole channel.
function plain(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
