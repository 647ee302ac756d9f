/**
 * @typedef {object} Event An event of a collector, after its signature was checked.
 * @property {string} id The same on every try: destinations tell a repeat by it.
 * @property {'response.completed' | 'response.erased'} type
 * @property {string} timestamp When it happened, ISO 8601.
 * @property {{ project: string, id: string, at?: number, survey?: string, answers?: Answers, context?: Context }} data
 *   The record of the wire format; of an erased one `project` and `id` only.
 *
 * @typedef {{ effort?: number, reasons?: string[], comment?: string, [question: string]: unknown }} Answers
 * @typedef {{ scale?: string, direction?: string, range?: number[], subject?: string, trigger?: string, locale?: string,
 *   attributes?: Record<string, string | number | boolean> }} Context
 *
 * @typedef {object} Outgoing A request to a destination.
 * @property {string} url
 * @property {Record<string, string>} headers
 * @property {string} body
 */

/**
 * What the customer answered, flat, as tools of marketing and analysis take it. The rating never goes without the scale and the
 * direction that say what it means; what was not answered is absent.
 *
 * @param {Event} event
 * @returns {Record<string, string | number>}
 */
export function answerOf({ data }) {
  const { answers = {}, context = {}, survey } = data
  const all = {
    survey,
    response_id: data.id,
    effort: answers.effort,
    scale: context.scale,
    direction: context.direction,
    range: context.range && `${context.range[0]} to ${context.range[1]}`,
    reasons: answers.reasons?.length ? answers.reasons.join(', ') : undefined,
    comment: answers.comment || undefined,
    subject: context.subject,
    trigger: context.trigger,
    locale: context.locale,
  }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined))
}

/**
 * Who answered, as far as the page said so by an attribute that the project declares and the survey sends.
 *
 * @param {Event} event
 * @param {string} attribute its name
 * @returns {string | undefined}
 */
export function attributeOf({ data }, attribute) {
  const value = data.context?.attributes?.[attribute]
  return value === undefined || value === '' ? undefined : String(value)
}
