import type { Kit } from './collector-kit.js'

/** A page as a browser without scripts has it. */
export interface ReadPage {
  readonly status: number
  readonly text: string
  readonly headers: Headers
  /** The address that its form goes to. */
  readonly path: string
  /** The signed text in its form. */
  readonly state: string
  /** The values of its radios. */
  readonly radios: readonly string[]
  /** The value that is chosen. */
  readonly chosen: string | undefined
}

/** A record as it was stored. */
export interface KeptRecord {
  readonly id: string
  readonly survey: string
  readonly done: boolean
  // biome-ignore lint/suspicious/noExplicitAny: a test says what it expects.
  readonly answers: any
  // biome-ignore lint/suspicious/noExplicitAny: a test says what it expects.
  readonly context: any
}

/** Reads and sends the pages of a collector as a browser without scripts does. */
export function openPages({ collect, store }: Pick<Kit, 'collect' | 'store'>) {
  const read = async (path: string, init: RequestInit): Promise<ReadPage> => {
    const response = await collect(new Request(`http://collector.example${path}`, init))
    const text = await response.text()
    return {
      status: response.status,
      text,
      headers: response.headers,
      path,
      state: /name="state" value="([^"]*)"/.exec(text)?.[1] ?? '',
      radios: [...text.matchAll(/type="radio" name="[^"]+" value="([^"]+)"/g)].map(([, value = '']) => value),
      chosen: /type="radio" name="[^"]+" value="([^"]+)"[^>]* checked/.exec(text)?.[1],
    }
  }
  return {
    show: (path: string, headers: Record<string, string> = {}) => read(path, { headers }),
    /** Sends the form of a page. */
    send: ({ path, state, text }: ReadPage, fields: Readonly<Record<string, string>>) => {
      const step: Record<string, string> = text.includes('name="step"') ? { step: 'why' } : {}
      const body = new URLSearchParams({ state, ...step, ...fields })
      return read(path, { method: 'POST', body })
    },
    /** All that is stored of a project. */
    records: async (project = 'shop'): Promise<readonly KeptRecord[]> => {
      const kept: KeptRecord[] = []
      for (const { survey } of await store.surveys(project))
        for await (const { body, done } of store.bodies({ project, survey })) kept.push({ ...JSON.parse(body), done })
      return [...new Map(kept.map((one) => [one.id, one])).values()]
    },
  }
}
