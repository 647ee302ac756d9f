/** Whether a declared trigger has a known type, all fields that it must have, and no unknown one. */
export function isDeclared(
  { type, ...options }: Readonly<Record<string, unknown>>,
  fields: Readonly<Record<string, string>>,
): boolean {
  const named = Object.entries(fields)
    .find(([name]) => name === type)?.[1]
    .split(' ')
  if (!named) return false
  const known = named.map((name) => name.replace('!', ''))
  const given = Object.keys(options).filter((name) => options[name] !== undefined)
  const needed = named.filter((name) => name.endsWith('!')).map((name) => name.slice(0, -1))
  return given.every((name) => known.includes(name)) && needed.every((name) => given.includes(name))
}
