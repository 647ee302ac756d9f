/** What a record is stored under: `<id>:<rev>`. */
export const recordName: RegExp = /^[\w-]+:\d+$/

/** The id and the digits of the revision in a record's name. */
export const parseRecordName = (name: string): readonly [id: string, rev: string] =>
  name.split(':') as unknown as readonly [string, string]

/** Sorts names of records, the highest revision first. */
export const byRevision = (a: string, b: string): number => +parseRecordName(b)[1] - +parseRecordName(a)[1]
