const longest = 80

/**
 * A name that strangers may have sent, such as a wording or a reason, for a text that an agent reads: as it is where it is a plain
 * name, else quoted and cut, so that it cannot pass for a part of the text.
 */
export function quote(name: string): string {
  return /^[\w@.:-]{1,64}$/.test(name) ? name : JSON.stringify(name.slice(0, longest))
}
