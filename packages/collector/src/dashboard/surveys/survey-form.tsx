import { h, type VNode } from 'preact'
import type { PublicationFinding } from '../../remote-config/publication.js'
import type { Edited } from './definitions.js'
import type { Draft } from './draft.js'
import { pageSection, surveySections } from './form-fields.js'
import { FormSection } from './form-section.js'
import { Preview } from './preview.js'
import type { SurveysPageProps } from './surveys-page-props.js'
import type { SurveysWords } from './surveys-words.js'

interface SurveyFormProps extends Pick<SurveysPageProps, 'language'> {
  readonly edited: Edited
  /** Which of them. */
  readonly index: number
  readonly findings: readonly PublicationFinding[]
  readonly words: SurveysWords
  readonly onChange: (edited: Edited) => void
  readonly onBack: () => void
}

/** One survey in a form, with what was found beside each field, and the real widget beside it all. */
export function SurveyForm({ edited, index, findings, words, language, onChange, onBack }: SurveyFormProps): VNode {
  const { surveys, page } = edited
  const survey = surveys[index] ?? {}
  const changeSurvey = (next: Draft): void =>
    onChange({ page, surveys: surveys.map((old, at) => (at === index ? next : old)) })
  const prefix = `surveys[${index}].`
  const own = findings.flatMap((one) =>
    one.field.startsWith(prefix) ? { ...one, field: one.field.slice(prefix.length) } : [],
  )
  const general = findings.filter(({ field }) => !field.startsWith('surveys['))
  return (
    <div class="survey-form">
      <form onSubmit={(event) => event.preventDefault()}>
        <p>
          <button type="button" class="quiet" onClick={onBack}>
            {words.back}
          </button>
        </p>
        <h2 dir="ltr">{String(survey.id)}</h2>
        {surveySections.map((section) => (
          <FormSection
            key={section.name}
            draft={survey}
            findings={own}
            onChange={changeSurvey}
            {...{ section, words }}
          />
        ))}
        <FormSection
          section={pageSection}
          draft={page}
          findings={general}
          words={words}
          onChange={(next) => onChange({ surveys, page: next })}
        />
      </form>
      <Preview {...{ survey, page, language, words }} />
    </div>
  )
}
