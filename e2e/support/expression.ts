/** The call of a function as text, for engines that run text; unlike `new Function` in the page it passes any CSP. */
export function expression(work: (...given: never[]) => unknown, given: readonly unknown[]): string {
  return `(${work})(${given.map((value) => JSON.stringify(value) ?? 'undefined').join(',')})`
}
