/** Whether a wording, such as `own-1x2y3z@1`, is a question that the host has written; `issue@1` is a published one. */
export function isOwnWording(wording: string | undefined): boolean {
  return /^own-/.test(wording ?? '')
}
