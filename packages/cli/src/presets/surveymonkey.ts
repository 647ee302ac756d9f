import type { Preset } from './preset.js'

/** A table with two lines of a head: questions, and below those that have several columns, the choice of each. */
export const surveymonkey: Preset = {
  name: 'surveymonkey',
  usual: () => ({
    source: 'surveymonkey',
    id: 'Respondent ID',
    at: 'End Date',
    dateFormat: ['MM/dd/yyyy hh:mm:ss a', 'MM/dd/yyyy HH:mm:ss', 'M/d/yyyy H:mm'],
  }),
  personal: ['IP Address', 'Email Address', 'First Name', 'Last Name'],
  head: {
    lines: 2,
    read: ([questions = [], choices = []]) => {
      let question = ''
      const names = questions.map((text, at) => {
        // The name of a question stands over its first column only.
        const begins = text.trim() !== ''
        if (begins) question = text.trim()
        const isAlone = begins && (questions[at + 1] ?? 'end').trim() !== ''
        const choice = choices[at]?.trim()
        return isAlone || !choice ? question : `${question} / ${choice}`
      })
      return { names }
    },
  },
}
