import * as v from 'valibot'

/** One of the words of a type. The compiler tells where one is missing or there is no such word any more. */
export function oneOf<T extends string>(words: Readonly<Record<T, true>>): v.GenericSchema<unknown, T> {
  return v.picklist(Object.keys(words) as T[])
}
