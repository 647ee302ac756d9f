import type { DeclaredTrigger } from './declaration.js'

/** A declared trigger with the value of its short form, `timer:20`, in the field that it stands for. Times are in seconds. */
export function expandDeclared(
  { value, ...declared }: DeclaredTrigger,
  fields: Readonly<Record<string, string>>,
): DeclaredTrigger {
  if (value === undefined) return declared as DeclaredTrigger
  const [field = ''] = (fields[declared.type] ?? '').split(/\W/)
  const given = field === 'ms' ? Number(value) * 1000 : field === 'percent' ? Number(value) : value
  return { ...declared, [field]: given } as DeclaredTrigger
}
