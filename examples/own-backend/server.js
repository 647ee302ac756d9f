// Takes answers in the wire format and keeps the newest of each in a file: the last line of an id is its answer.
import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'

const { PORT = '8787', ANSWERS = 'answers.jsonl' } = process.env
const newest = new Map()
const keyOf = ({ project, id }) => `${project} ${id}`

/** The record in a text, or undefined. */
function read(text) {
  try {
    const record = JSON.parse(text.startsWith('b64:') ? Buffer.from(text.slice(4), 'base64').toString() : text)
    return record.v === 1 && record.project && record.id && Number.isSafeInteger(record.rev) ? record : undefined
  } catch {}
}

function take(record) {
  const known = newest.get(keyOf(record)) ?? 0
  if (record.rev > known) {
    // On the disk before it is confirmed, since the browser then forgets it; on a line of its own, whatever a crash left.
    appendFileSync(ANSWERS, `\n${JSON.stringify(record)}`, { flush: true })
    newest.set(keyOf(record), record.rev)
  }
  return { v: 1, id: record.id, rev: Math.max(record.rev, known), status: 'ok' }
}

const lines = existsSync(ANSWERS) ? readFileSync(ANSWERS, 'utf8').split('\n') : []
for (const record of lines.map(read)) if (record) newest.set(keyOf(record), record.rev)

const server = createServer(async (request, response) => {
  const answer = (status, body) => response.writeHead(status).end(JSON.stringify(body))
  const again = (reason) => ({ v: 1, status: 'retry', reason, retryAfter: 60 })
  response.setHeader('access-control-allow-origin', '*')
  if (request.method !== 'POST' || request.url !== '/v1/responses') return answer(404, again('not_found'))
  try {
    let text = ''
    for await (const part of request.setEncoding('utf8')) if (text.length < 400_000) text += part
    const record = read(text)
    return record ? answer(200, take(record)) : answer(400, again('unreadable'))
  } catch (error) {
    console.error(error)
    return answer(503, again('not_committed'))
  }
})
server.listen(Number(PORT), () => console.log(`http://127.0.0.1:${server.address().port}`))
