import type { Redacted } from '@easekit/scales/redaction'

/** The rule for comments, which the page fetches when somebody begins to write. */
export interface RedactionPart {
  readonly redact: (text: string) => Redacted
}

/** The comment as it may leave the page. Where the rule cannot be fetched, whatever may be an identifier is masked. */
export async function redactComment(comment: string, load: () => Promise<RedactionPart>): Promise<string> {
  // NUL and half an emoji, cut off by the field's length, are refused by databases.
  const storable = comment.replace(/[\0\ud800-\udfff]/gu, '')
  try {
    return (await load()).redact(storable).text
  } catch {
    return mask(storable)
  }
}

function mask(comment: string): string {
  const masked = comment.replace(/[^\s@＠]*[@＠][^\s@＠]*/g, '*')
  // No identifier has fewer than seven digits.
  return (masked.match(/\p{Nd}/gu) ?? []).length < 7 ? masked : masked.replace(/\p{Nd}/gu, '*')
}
