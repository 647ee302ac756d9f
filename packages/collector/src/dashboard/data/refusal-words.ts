/** What the collector says to a program when it refuses, and with which status. */
export interface Refusal {
  readonly status: number
  readonly error?: unknown
  readonly parameter?: unknown
}

const parameters: Readonly<Record<string, string>> = {
  project: 'No project can have this name.',
  survey: 'No survey can have this name.',
  from: 'The period begins on a day that does not exist.',
  to: 'The period must end on a day, and not before it begins.',
}

/** Why there is nothing to see, for whoever reads the page: programs get other words. */
export function refusalWords({ status, error, parameter }: Refusal): string {
  if (error === 'unknown_project') return 'There is no project of this name here.'
  if (error === 'forbidden') return 'This token may not read what stands here.'
  if (error === 'invalid_parameter')
    return parameters[String(parameter)] ?? 'The collector does not know this view. Choose another one.'
  if (status === 429) return 'The collector was asked too often. Wait a minute and load the page again.'
  return `The collector has refused to answer (status ${status}). Its log may say why.`
}
