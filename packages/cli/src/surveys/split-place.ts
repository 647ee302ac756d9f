/**
 * Takes from a message about one of several surveys, such as `surveys[2].id is …`, its number among them, `NaN` where none is
 * named. Whoever wrote a file of one survey knows no such number, so that the text is without it.
 */
export function splitPlace(message: string): { readonly at: number; readonly text: string } {
  const [whole = '', at] = /^surveys\[(\d+)\]\.?/.exec(message) ?? []
  return { at: Number(at), text: message.slice(whole.length).replace(/^ /, 'it ') || message }
}
