/**
 * Replaces, in order, all from one text up to another by a third. Throws where a text is not found: the package that
 * the source belongs to has changed, and the edits need another look.
 */
export function editSource(code, edits, file) {
  let done = ''
  let rest = code
  for (const [from, to, by] of edits) {
    const start = rest.indexOf(from)
    const end = rest.indexOf(to, start + 1)
    if (start < 0 || end < 0) throw new Error(`${file} has no "${start < 0 ? from : to}" where expected`)
    done += rest.slice(0, start) + by
    rest = rest.slice(end)
  }
  return done + rest
}
