import type { DigestBody, DigestFigure, DigestSurvey } from './alert-body.js'
import type { Writer } from './create-writer.js'
import { titleOf } from './title-of.js'

/** Puts a digest into words. */
export function tellDigest(
  { from, to, surveys, open }: DigestBody,
  { writer, project }: { readonly writer: Writer; readonly project: string },
): { readonly title: string; readonly lines: readonly string[] } {
  const { words, days, name } = writer
  return {
    title: words.digest(name(project)),
    lines: [
      days(from, to),
      ...surveys.flatMap((survey) => linesOf(survey, writer)),
      ...(open.length > 0
        ? [words.goingOn, ...open.map((facts) => `• ${titleOf({ type: 'opened', facts }, writer)}`)]
        : [words.nothingGoingOn]),
    ],
  }
}

function linesOf({ survey, answered, shown, figures, target }: DigestSurvey, writer: Writer): readonly string[] {
  const { words, name, count, value } = writer
  const counts = `${words.answers(count(answered))}; ${words.shown(count(shown))}`
  const aim = target && `• ${words.standings[target.standing](value(target.value, target.figure.unit))}`
  return [
    `${name(survey)}: ${counts}`,
    ...figures.map((figure) => `• ${lineOf(figure, writer)}`),
    ...(answered === 0 ? [`• ${words.noAnswers}`] : []),
    ...(aim ? [aim] : []),
  ]
}

function lineOf(figure: DigestFigure, { words, difference, figure: write }: Writer): string {
  const { change, unit } = figure
  const moved =
    change !== null && figure.difference !== null
      ? words.against(difference(figure.difference, unit), words.changes[change])
      : words.noChange
  return `${write(figure)}; ${moved}`
}
