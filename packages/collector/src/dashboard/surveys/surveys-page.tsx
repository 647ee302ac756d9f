import { h, type VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Definitions, Edited } from './definitions.js'
import { HistoryList } from './history-list.js'
import { PublishPanel } from './publish-panel.js'
import { Snippet } from './snippet.js'
import { SurveyForm } from './survey-form.js'
import { SurveyList } from './survey-list.js'
import type { SurveysPageProps } from './surveys-page-props.js'
import type { SurveysWords } from './surveys-words.js'
import { useDefinitions } from './use-definitions.js'
import { useReview } from './use-review.js'
import { fill, wordsOf } from './words-of.js'

/** The surveys of a project: what they ask, when and whom, with preview, history and the way to publish. For readers who may. */
export function SurveysPage(props: SurveysPageProps): VNode {
  const words = wordsOf(props.language)
  const [loaded, load] = useDefinitions(props)
  if (loaded.type === 'loaded')
    return <Editor key={props.project.id} {...props} words={words} definitions={loaded.definitions} onReload={load} />
  if (loaded.type === 'loading') return <p class="hint loading">{words.loading}</p>
  return (
    <section class="card empty" role="alert">
      <p>{loaded.type === 'forbidden' ? words.mayNot : words.unreadable}</p>
    </section>
  )
}

interface EditorProps extends SurveysPageProps {
  readonly words: SurveysWords
  readonly definitions: Definitions
  readonly onReload: () => Promise<void>
}

function Editor({ words, definitions, onReload, ...props }: EditorProps): VNode {
  const { project, language, read, write } = props
  const published: Edited = { surveys: definitions.surveys, page: definitions.page }
  const [edited, setEdited] = useState(published)
  const [open, setOpen] = useState<string>()
  const [told, setTold] = useState('')
  const [isConflict, setIsConflict] = useState(false)
  // A version that was loaded anew takes the place of what was edited; a pause alone does not.
  useEffect(() => setEdited(published), [definitions.version])
  const isChanged = JSON.stringify(edited) !== JSON.stringify(published)
  const reviewed = useReview(edited, isChanged, props)
  const index = edited.surveys.findIndex(({ id }) => id === open)

  const send = async (path: string, init: RequestInit): Promise<void> => {
    try {
      const response = await write(path, { ...init, headers: { 'If-Match': `"${definitions.version}"` } })
      const { version, message } = (await response.json()) as { version?: number; message?: string }
      setIsConflict(response.status === 412)
      if (response.status === 412) return setTold(words.conflict)
      setTold(
        response.ok
          ? fill(words.published, { version: version ?? '' })
          : fill(words.failed, { why: message ?? response.status }),
      )
      if (response.ok) await onReload()
    } catch {
      setTold(words.unreadable)
    }
  }
  const pause = async (id: string, isPaused: boolean): Promise<void> => {
    try {
      await write(`v1/pauses?project=${project.id}&survey=${id}`, { method: isPaused ? 'PUT' : 'DELETE' })
      await onReload()
    } catch {
      setTold(words.unreadable)
    }
  }
  const reload = async (): Promise<void> => {
    setIsConflict(false)
    setTold('')
    await onReload()
  }

  return (
    <div class="surveys-page">
      <div role="status" class="told">
        {told && <p>{told}</p>}
        {isConflict && (
          <button type="button" onClick={reload}>
            {words.reload}
          </button>
        )}
      </div>
      {index >= 0 ? (
        <SurveyForm
          {...{ edited, index, words, language }}
          findings={reviewed?.findings ?? []}
          onChange={setEdited}
          onBack={() => setOpen(undefined)}
        />
      ) : (
        <SurveyList
          {...{ definitions, words }}
          surveys={edited.surveys}
          onEdit={setOpen}
          onAdd={(id) => {
            const on = [{ type: 'checkout' }]
            setEdited({ ...edited, surveys: [...edited.surveys, { id, scale: 'ces2', on }] })
            setOpen(id)
          }}
          onRemove={(id) => setEdited({ ...edited, surveys: edited.surveys.filter((one) => one.id !== id) })}
          onPause={pause}
        />
      )}
      <PublishPanel
        {...{ reviewed, isChanged, words }}
        onPublish={(note) =>
          send(`v1/definitions?project=${project.id}`, { method: 'PUT', body: JSON.stringify({ ...edited, note }) })
        }
        onDiscard={() => setEdited(published)}
      />
      <Snippet project={project.id} words={words} />
      <HistoryList
        {...{ definitions, project, language, read, words }}
        onRestore={(version) => send(`v1/definitions/${version}/restore?project=${project.id}`, { method: 'POST' })}
      />
    </div>
  )
}
