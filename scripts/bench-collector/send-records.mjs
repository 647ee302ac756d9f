import { connect } from 'node:net'
import { nextRecord } from './next-record.mjs'

/**
 * Posts a distinct record again and again over each of some connections that are kept alive. The client is as plain as it can
 * be, so that the server is what is measured. `next` makes the body, `expected` is a part of every answer.
 *
 * @returns `perSecond`, `p99` in ms, and `cpu`, the server's processor time in ms per record
 */
export async function sendRecords(
  { port, cpuMs },
  { connections, seconds, next = nextRecord, expected = '"detail":"stored"' },
) {
  const cpuBefore = await cpuMs()
  const start = performance.now()
  const end = start + seconds * 1000
  const waits = (
    await Promise.all(Array.from({ length: connections }, () => sendUntil(end, { port, next, expected })))
  ).flat()
  const took = performance.now() - start
  waits.sort((a, b) => a - b)
  return {
    perSecond: (waits.length / took) * 1000,
    p99: waits[Math.floor(waits.length * 0.99)],
    cpu: ((await cpuMs()) - cpuBefore) / waits.length,
  }
}

function sendUntil(end, { port, next, expected }) {
  return new Promise((resolve, reject) => {
    const waits = []
    const socket = connect(port, '127.0.0.1')
    socket.setNoDelay(true).setEncoding('latin1')
    let answer = ''
    let sentAt = 0
    const send = () => {
      const body = next()
      answer = ''
      sentAt = performance.now()
      socket.write(
        `POST /v1/responses HTTP/1.1\r\nHost: localhost\r\nOrigin: https://shop.example\r\nContent-Type: text/plain;charset=UTF-8\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
      )
    }
    socket.on('connect', send)
    socket.on('error', reject)
    socket.on('data', (text) => {
      answer += text
      if (!isWhole(answer)) return
      if (!answer.includes(expected)) return reject(new Error(`unexpected answer: ${answer}`))
      const now = performance.now()
      waits.push(now - sentAt)
      if (now < end) return send()
      socket.destroy()
      resolve(waits)
    })
  })
}

function isWhole(answer) {
  const head = answer.indexOf('\r\n\r\n')
  if (head < 0) return false
  const length = /\r\ncontent-length: (\d+)/i.exec(answer)?.[1]
  return length === undefined ? answer.endsWith('0\r\n\r\n') : answer.length >= head + 4 + Number(length)
}
