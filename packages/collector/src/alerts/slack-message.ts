import type { EventMessage } from '../webhooks/signed-message.js'
import type { Told } from './tell.js'

const longestSection = 3000

/**
 * A message as Slack's incoming webhooks take it: `text` for the notification, and blocks. Slack takes `&`, `<` and `>` for its
 * own, by which a name could call a whole channel; https://docs.slack.dev/messaging/formatting-message-text/#escaping.
 */
export function slackMessage({ title, lines, look, link }: Told): EventMessage {
  const section = (text: string): object => ({
    type: 'section',
    text: { type: 'mrkdwn', text: text.slice(0, longestSection), verbatim: true },
  })
  const blocks = [
    section(`*${plain(title)}*`),
    ...chunksOf(lines.map(plain)).map(section),
    section(`<${plain(link)}|${plain(look)}>`),
  ]
  return {
    headers: { 'Content-Type': 'application/json', 'User-Agent': 'EaseKit-Collector' },
    body: JSON.stringify({ text: plain(title), blocks }),
  }
}

// A section ends at 3,000 characters; lines stay whole.
function chunksOf(lines: readonly string[]): readonly string[] {
  const chunks: string[] = []
  for (const line of lines) {
    const last = chunks.at(-1)
    const joined = last === undefined ? line : `${last}\n${line}`
    if (last !== undefined && joined.length <= longestSection) chunks[chunks.length - 1] = joined
    else chunks.push(line)
  }
  // A message has 50 blocks at most.
  return chunks.slice(0, 45)
}

function plain(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
