const words: readonly (readonly [pattern: RegExp, words: string])[] = [
  [/^survey: .*is closed/, 'the survey takes no more answers'],
  [/^survey: .*the most$/, 'there are more surveys and versions than anybody has'],
  [/^context: .*the most$/, 'there are more languages, wordings and layouts than anybody has'],
  [/^origin:/, 'they come from a site that is not one of the project’s'],
  [/^v:/, 'they were written by another release of EaseKit'],
  [/^survey:/, 'they name no survey'],
  [/^answers/, 'an answer in them is none that the survey has'],
  [/^context/, 'what they say about the survey contradicts itself'],
]

/** Why a record is held, for whoever reads the page. */
export function heldWords(reason: string): string {
  return words.find(([pattern]) => pattern.test(reason))?.[1] ?? 'something in them is not valid'
}
