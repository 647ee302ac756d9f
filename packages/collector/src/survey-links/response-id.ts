import { createHmac, randomBytes } from 'node:crypto'
import type { AskedPerson } from './asked-person.js'

const length = 22

/**
 * The id of a response. Whoever has a subject has one and the same for a survey, by whichever link they come, so that no second
 * one is ever counted; anybody else has a new one. It says nothing about the subject.
 *
 * @param secret that of the project
 */
export function responseId(secret: string, { project, survey, subject }: AskedPerson): string {
  if (subject === undefined) return randomBytes(16).toString('base64url')
  const about = JSON.stringify([project, survey, subject])
  return createHmac('sha256', secret).update(`response\0${about}`).digest('base64url').slice(0, length)
}
