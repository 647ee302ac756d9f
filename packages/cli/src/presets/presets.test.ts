import { describe, expect, it } from 'vitest'
import { planPreset, said } from '../../test/plan-kit.js'
import { presetNames } from './presets.js'

const ces2 = { survey: 'support', instrument: 'ces2@1', range: [1, 7], direction: 'ease-up' }
const ease5 = { survey: 'support', instrument: 'ease5@1', range: [1, 5], direction: 'ease-up' }

describe('the presets', () => {
  it('are one for each product', () => {
    expect(presetNames).toHaveLength(10)
  })

  describe('delighted', () => {
    const map = { ...ces2, where: { survey_type: 'ces' } }

    it('takes the answers of one kind, times in seconds, and no personal data out of comments', async () => {
      const { records, refused, leftOut } = await planPreset('delighted', 'delighted.json', map)
      expect(records.map(said)).toEqual([
        ['2026-01-01T00:00:00.000Z', 'completed', { effort: 7, comment: 'All good, write to [email]' }],
        ['2026-01-02T00:00:00.000Z', 'completed', { effort: 2 }],
      ])
      expect(leftOut).toEqual(['2: "survey_type" is not "ces"'])
      expect(refused).toEqual(['4: there is no answer'])
    })

    it('wants to be told which kind, and of how many points, since no record says', async () => {
      await expect(planPreset('delighted', 'delighted.json', ces2)).rejects.toThrow(/`where` of the map is missing/)
      const { range: _, ...unsaid } = map
      await expect(planPreset('delighted', 'delighted.json', unsaid)).rejects.toThrow(/`range` of the map is missing/)
    })

    it('refuses an answer that is no point of the scale that was named', async () => {
      const five = { ...ease5, where: { survey_type: 'ces' } }
      expect((await planPreset('delighted', 'delighted.json', five)).refused[0]).toBe('1: 7 is no point of 1 to 5')
    })
  })

  describe('posthog', () => {
    const map = {
      survey: 'support',
      instrument: 'binary@1',
      range: [0, 1],
      direction: 'ease-up',
      value: '0',
      comment: '1',
      values: { 1: 1, 2: 0 },
    }

    it('takes the newest of all that is told of one submission, by place or by id', async () => {
      const { records, leftOut, refused } = await planPreset('posthog', 'posthog.ndjson', map)
      expect(records.map(said).sort()).toEqual([
        ['2026-01-05T10:00:30.000Z', 'dismissed', { effort: 0 }],
        ['2026-01-06T11:00:09.000Z', 'completed', { effort: 1, comment: 'Quick' }],
        ['2026-01-07T09:00:00.000Z', 'completed', { effort: 0, comment: 'The form' }],
      ])
      expect(refused).toEqual([])
      expect(leftOut).toEqual(['1: the event is "survey shown"', '7: the survey was left without an answer'])
    })

    it('finds the same under the id and under the text of the question', async () => {
      const byPlace = await planPreset('posthog', 'posthog.ndjson', { ...map, value: '0' })
      const byText = await planPreset('posthog', 'posthog.ndjson', { ...map, value: 'Was it easy?' })
      // The old client did not send the questions along.
      expect(byText.records.slice(0, 2).map(said)).toEqual(byPlace.records.slice(0, 2).map(said))
    })

    it('reads a table with a column for each property alike', async () => {
      const { records } = await planPreset('posthog', 'posthog.csv', map)
      expect(records.map(said)).toEqual([['2026-01-05T10:00:15.000Z', 'completed', { effort: 1, comment: 'Quick' }]])
    })

    it('wants to be told what two thumbs mean, since 2 is down', async () => {
      const { values: _, ...unsaid } = map
      await expect(planPreset('posthog', 'posthog.ndjson', unsaid)).rejects.toThrow(/1 for up and 2 for down/)
    })
  })

  describe('formbricks', () => {
    it('reads the table by headline, with or without its number, in the zone of the map', async () => {
      const map = { ...ease5, timeZone: 'Europe/Berlin', value: 'How difficult or easy was it?', comment: '2. Why?' }
      const { records } = await planPreset('formbricks', 'formbricks.csv', map)
      expect(records.map(said)).toEqual([
        ['2026-01-05T09:00:00.000Z', 'completed', { effort: 5, comment: 'Fine, "really"' }],
        ['2026-01-05T22:30:00.000Z', 'answered', { effort: 2 }],
      ])
      const { timeZone: _, ...unsaid } = map
      await expect(planPreset('formbricks', 'formbricks.csv', unsaid)).rejects.toThrow(
        /`timeZone` of the map is missing/,
      )
    })

    it('makes one answer of the events of a webhook', async () => {
      const { records } = await planPreset('formbricks', 'formbricks.ndjson', {
        ...ease5,
        value: 'ease',
        comment: 'why',
      })
      expect(records.map(said)).toEqual([['2026-01-05T10:00:00.000Z', 'completed', { effort: 5, comment: 'Schnell' }]])
      expect(records[0]?.context.locale).toBe('de')
    })
  })

  it('typeform: takes what was submitted, lists as reasons, and no e-mail address', async () => {
    const map = {
      survey: 'support',
      instrument: 'acme-ease@1',
      range: [0, 5],
      direction: 'ease-up',
      value: 'ease',
      subject: 'hidden.order',
      reasons: { column: 'reasons', ids: { Cost: 'cost', Delivery: 'delivery' } },
      comment: 'mail',
    }
    const { records, leftOut, refused } = await planPreset('typeform', 'typeform.json', map)
    expect(records.map(said)).toEqual([
      ['2026-01-05T10:00:00.000Z', 'completed', { effort: 0, reasons: ['cost', 'delivery'] }],
    ])
    expect(records[0]?.context).toMatchObject({ scale: 'acme-ease@1', range: [0, 5, 1], subject: 'A-1' })
    expect(leftOut).toEqual(['2: it was not submitted'])
    expect(refused).toEqual(['3: 6 is no point of 0 to 5'])
  })

  describe('qualtrics', () => {
    const map = { ...ces2, value: 'Q1', comment: 'Q2' }

    it('passes over three lines of head, reads the zone from them, and leaves previews and spam out', async () => {
      const { records, leftOut } = await planPreset('qualtrics', 'qualtrics.csv', map)
      expect(records.map(said)).toEqual([
        ['2026-01-05T17:00:01.000Z', 'completed', { effort: 6, comment: 'Fine' }],
        ['2026-01-06T03:00:00.000Z', 'answered', { comment: 'Half' }],
      ])
      expect(leftOut).toEqual(['2: its status is "Survey Preview"', '3: its status is "Spam"'])
    })

    it('does not believe a map that names another zone than the file', async () => {
      const other = { ...map, timeZone: 'Europe/Berlin' }
      await expect(planPreset('qualtrics', 'qualtrics.csv', other)).rejects.toThrow(/expected "America\/Denver"/)
    })

    it('says what is missing where the head was changed', async () => {
      await expect(planPreset('qualtrics', 'google-forms.csv', map)).rejects.toThrow(/has no {"ImportId": …}/)
    })
  })

  describe('surveymonkey', () => {
    const map = {
      ...ces2,
      timeZone: 'America/New_York',
      value: 'The company made it easy for me.',
      values: { 'Strongly agree': 7, Disagree: 2 },
      comment: 'Why?',
      subject: 'Custom Data 1',
    }

    it('passes over two lines of head and takes labels as the map says, never by guess', async () => {
      const { records, refused } = await planPreset('surveymonkey', 'surveymonkey.csv', map)
      expect(records.map(said)).toEqual([
        ['2026-01-05T15:00:00.000Z', 'completed', { effort: 7, comment: 'Good, thanks' }],
        ['2026-01-06T03:00:00.000Z', 'completed', { effort: 2 }],
      ])
      expect(refused).toEqual(['3: "Agree a bit" is no number: say under `values` what it stands for'])
    })

    it('names the columns of one question by their choices', async () => {
      const byChoice = { ...map, comment: 'What was hard? / Delivery' }
      const { records } = await planPreset('surveymonkey', 'surveymonkey.csv', byChoice)
      expect(records[1]?.answers.comment).toBe('Delivery')
    })

    it('imports neither address nor name, even where a map asks for it', async () => {
      const { records } = await planPreset('surveymonkey', 'surveymonkey.csv', map)
      expect(JSON.stringify(records)).not.toMatch(/192\.0\.2|ann@example|Doe/)
      const asked = { ...map, subject: 'Email Address' }
      await expect(planPreset('surveymonkey', 'surveymonkey.csv', asked)).rejects.toThrow(/names a person/)
    })
  })

  it('google-forms: counts equal rows as often as they are there, each under an id of its own', async () => {
    const map = { ...ease5, timeZone: 'Europe/Berlin', value: 'How difficult or easy was it?', comment: 'Why?' }
    const { records } = await planPreset('google-forms', 'google-forms.csv', map)
    expect(records.map(said)).toEqual([
      ['2026-01-05T13:05:07.000Z', 'completed', { effort: 5 }],
      ['2026-01-05T13:05:07.000Z', 'completed', { effort: 3, comment: 'Slow' }],
      ['2026-01-05T13:05:07.000Z', 'completed', { effort: 3, comment: 'Slow' }],
    ])
    expect(new Set(records.map(({ id }) => id)).size).toBe(3)
    expect(JSON.stringify(records)).not.toMatch(/example\.com/)
  })

  it('limesurvey: leaves out what was not submitted, and does not take 1980 for a day', async () => {
    const map = { ...ease5, timeZone: 'UTC', value: 'G01Q01', values: { A2: 2, A4: 4, A5: 5 }, comment: 'G01Q02' }
    const { records, leftOut, refused } = await planPreset('limesurvey', 'limesurvey.csv', map)
    expect(records.map(said)).toEqual([
      ['2026-01-05T10:00:00.000Z', 'completed', { effort: 5, comment: 'Gut' }],
      ['2026-01-06T10:00:00.000Z', 'completed', { comment: 'No scale' }],
    ])
    expect(leftOut).toEqual(['2: it was not submitted'])
    expect(refused).toEqual(['3: "1980-01-01 00:00:00" is a time before 2000, which stands for none'])
  })

  it('chatwoot: knows scale and columns itself, and leaves out the line with the period', async () => {
    const { records, refused, leftOut } = await planPreset('chatwoot', 'chatwoot.csv', { survey: 'chat' })
    expect(records.map(said)).toEqual([
      ['2026-01-05T10:00:00.000Z', 'completed', { effort: 5, comment: 'Great' }],
      ['2026-01-05T23:30:00.000Z', 'completed', { effort: 2 }],
    ])
    expect(records[0]?.context).toMatchObject({ scale: 'csat5@1', direction: 'satisfaction-up' })
    expect(leftOut).toEqual(['3: it is no answer'])
    expect(refused).toEqual([])
  })

  it('surveyjs: takes null and an empty text for no answer, and the points that the map names', async () => {
    const map = { ...ces2, id: 'resultId', at: 'happenedAt', timeZone: 'UTC', value: 'ease', comment: 'why' }
    const { records, refused } = await planPreset('surveyjs', 'surveyjs.json', map)
    expect(records.map(said)).toEqual([
      ['2026-01-05T10:00:00.000Z', 'completed', { effort: 7, comment: 'Fine' }],
      ['2026-01-05T12:00:00.000Z', 'completed', { comment: 'No scale seen' }],
      ['2026-01-05T13:00:00.000Z', 'completed', { effort: 6 }],
    ])
    expect(refused).toEqual(['2: there is no answer'])
    const five = await planPreset('surveyjs', 'surveyjs.json', { ...map, ...ease5 })
    expect(five.refused).toContain('1: 7 is no point of 1 to 5')
  })
})
