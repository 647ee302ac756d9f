import type { Verdict } from './verdict.js'

/** Whether an answer ends the life of the record that was sent: it names the record and this revision or a later one. */
export const accepts = (verdict: Verdict | undefined, id: string, rev: number): verdict is Verdict =>
  verdict?.id === id && verdict.rev >= rev && /^(ok|reject)$/.test(verdict.status)
