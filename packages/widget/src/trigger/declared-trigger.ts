/** One trigger as a page declares it: by type, with the options of that trigger, or with the value of the short form. */
export interface DeclaredTrigger extends Readonly<Record<string, unknown>> {
  readonly type: string
}
