import * as v from 'valibot'
import { isDay } from './is-day.js'

const form = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d))?$/

/** Whether a text is a UTC day or a time with its zone. Without one it would be another moment on each machine. */
export function isExactTime(text: string): boolean {
  return form.test(text) && isDay(text.slice(0, 10)) && !Number.isNaN(Date.parse(text))
}

/** Such a text, read as epoch ms. `description` is for the document of the API. @default the message */
export function exactTime(message: string, description: string = message): v.GenericSchema<string, number> {
  return v.pipe(
    v.string(),
    v.regex(form, message),
    v.check(isExactTime, message),
    v.description(description),
    v.transform((text) => Date.parse(text)),
  )
}
