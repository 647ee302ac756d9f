/** Which snapshot of which response a record is. */
export interface RecordName {
  /** What it is stored under, in both stores: `<rev>:<id>`. */
  readonly name: string
  readonly rev: number
  readonly id: string
}

const pattern = /^(\d+):([\w-]+)$/

/** Reads what a record is stored under; nothing where the name is not one of a record. */
export const parseRecordName = (name: string): RecordName | undefined => {
  const [, rev, id] = pattern.exec(name) ?? []
  return id ? { name, rev: Number(rev), id } : undefined
}
