import { readPath } from '../helpers/read-path.js'

/**
 * Calls a method by its path, with the words that it takes first: `zE messenger:on` calls `zE('messenger:on', …details)`,
 * `LiveChatWidget.on` calls `LiveChatWidget.on(…details)`.
 *
 * @param from where the path begins
 * @returns what the method returned; nothing where there is no such method
 */
export function invoke(
  from: object,
  call: string,
  ...details: readonly unknown[]
): { readonly result: unknown } | undefined {
  const [path = '', ...words] = call.split(' ')
  const method = readPath(from, path)
  if (typeof method !== 'function') return undefined
  const [, owner] = /(.+)\./.exec(path) ?? []
  return { result: Reflect.apply(method, owner ? readPath(from, owner) : from, [...words, ...details]) }
}
