import { Fragment, h, type VNode } from 'preact'
import type { PublicationFinding } from '../../remote-config/publication.js'
import { type Draft, valueAt, withValue } from './draft.js'
import { FindingList } from './finding-list.js'
import type { FormField, FormSection as Section } from './form-fields.js'
import { PlainField } from './plain-field.js'
import { ReasonsField } from './reasons-field.js'
import type { SurveysWords } from './surveys-words.js'
import { TextsField } from './texts-field.js'
import { TriggersField } from './triggers-field.js'

interface FormSectionProps {
  readonly section: Section
  readonly draft: Draft
  /** Those of this draft, their fields without what leads to it. */
  readonly findings: readonly PublicationFinding[]
  readonly words: SurveysWords
  readonly onChange: (draft: Draft) => void
}

const groups = { texts: TextsField, triggers: TriggersField, reasons: ReasonsField }

/** Fields that belong together, each with what was found in it. */
export function FormSection({ section, draft, findings, words, onChange }: FormSectionProps): VNode {
  return (
    <fieldset class="card form-section">
      <legend>{words.sections[section.name]}</legend>
      {section.fields.map((field) => (
        <FieldRow key={field.path} {...{ field, draft, findings, words, onChange }} />
      ))}
    </fieldset>
  )
}

type FieldRowProps = Omit<FormSectionProps, 'section'> & { readonly field: FormField }

function FieldRow({ field, draft, findings, words, onChange }: FieldRowProps): VNode {
  const { path, kind } = field
  const id = `field-${path.replace('.', '-')}`
  const own = findings.filter(
    (one) => one.field === path || one.field.startsWith(`${path}.`) || one.field.startsWith(`${path}[`),
  )
  const label = words.fields[path]
  const value = valueAt(draft, path)
  const change = (next: unknown): void => onChange(withValue(draft, path, next))
  const Group = kind === 'texts' || kind === 'triggers' || kind === 'reasons' ? groups[kind] : undefined
  const noted = own.length > 0 ? `${id}-findings` : undefined
  return (
    <div class="field">
      {Group ? (
        <Group label={label} value={value} words={words} onChange={change} />
      ) : (
        <Fragment>
          <label htmlFor={id}>{label}</label>
          <PlainField {...{ field, id, value, words }} describedBy={noted} onChange={change} />
        </Fragment>
      )}
      {noted && <FindingList id={noted} findings={own} words={words} />}
    </div>
  )
}
