/** What was decided about a project while the collector runs. */
export interface ManagedProject {
  readonly project: string
  /** What people call it; `null` where they call it by its id. */
  readonly name: string | null
  /** Options of a project that was created over HTTP, as JSON; `null` where the configuration has them. */
  readonly options: string | null
  /** `deleted`: nothing is taken for it, even where the configuration names it. */
  readonly state: 'active' | 'paused' | 'deleted'
  readonly pausedSurveys: readonly string[]
  /** The version of its surveys that pages get; 0 before the first. */
  readonly definition: number
}

/** Surveys of a project as they were published. `at` is epoch ms. */
export interface Definition {
  readonly project: string
  /** From 1, without gaps. */
  readonly version: number
  readonly at: number
  /** Name of the token. */
  readonly who: string
  readonly note: string
  /** What pages get, as JSON. */
  readonly content: string
  /** What has changed against the version before, as JSON, for lists. */
  readonly summary: string
}

/** A page of the versions of a project, newest first: those before `before`. */
export interface DefinitionQuery {
  readonly project: string
  readonly limit: number
  readonly before?: number | undefined
}

/** What a store keeps about projects and their surveys. */
export interface ProjectStore {
  /** All of which anything was decided, by id. */
  managedProjects(): Promise<readonly ManagedProject[]>
  /** Changes what is decided about a project. Two changes at once are made one after the other. */
  changeProject(project: string, change: (before: ManagedProject) => ManagedProject): Promise<ManagedProject>
  /** Publishes a version; resolves to false, and does nothing, where it is not the one after the newest. */
  publishDefinition(definition: Definition): Promise<boolean>
  definition(project: string, version: number): Promise<Definition | undefined>
  /** Newest first. */
  definitions(query: DefinitionQuery): Promise<readonly Definition[]>
}
