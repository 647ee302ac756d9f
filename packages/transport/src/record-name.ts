/** What a record is stored under: `<revision>:<id>`. */
export const recordName: RegExp = /^\d+:[\w-]+$/
