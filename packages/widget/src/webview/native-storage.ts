import type { Bridge } from '@easekit/transport/bridges'

const key = 'easekit'

/**
 * A storage whose entries the app keeps, as one text, for pages that have none of their own. Where the app does not
 * answer in time it begins empty and lives as long as the page.
 */
export async function nativeStorage({ ask, post }: Bridge): Promise<Storage> {
  const { value } = (await ask('storage.get', { key })) ?? {}
  const store: Record<string, unknown> = value ? JSON.parse(`${value}`) : {}
  const setItem = (name: string, text?: string): void => {
    store[name] = text
    // The methods are left out of the JSON, and so is what was removed.
    post('storage.set', { key, value: JSON.stringify(store) })
  }
  return Object.assign(store, { setItem, removeItem: setItem, getItem: (name: string) => store[name] }) as never
}
