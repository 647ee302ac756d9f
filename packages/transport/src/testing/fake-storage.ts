/** What {@link createFakeStorage} takes. */
export interface FakeStorageOptions {
  /** Most UTF-16 units that fit, names included; a write beyond throws as a full browser store does. @default no limit */
  readonly quota?: number | undefined
}

/** A `Storage` in memory. Its keys are enumerable own properties, as in browsers. */
export const createFakeStorage = (options: FakeStorageOptions = {}): Storage => {
  const items = new Map<string, string>()
  const methods = {
    clear: () => items.clear(),
    getItem: (key: string) => items.get(`${key}`) ?? null,
    key: (index: number) => [...items.keys()][index] ?? null,
    removeItem: (key: string) => {
      items.delete(`${key}`)
    },
    setItem: (key: string, value: string) => {
      let used = `${key}`.length + `${value}`.length
      for (const [name, text] of items) if (name !== `${key}`) used += name.length + text.length
      if (used > (options.quota ?? Infinity))
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
      items.set(`${key}`, `${value}`)
    },
  }
  return new Proxy<Storage>(
    { ...methods, length: 0 },
    {
      get: (target, key) => {
        if (key === 'length') return items.size
        return Reflect.get(target, key) ?? (typeof key === 'string' ? items.get(key) : undefined)
      },
      set: (_, key, value) => {
        methods.setItem(String(key), value)
        return true
      },
      has: (target, key) => Reflect.has(target, key) || items.has(String(key)),
      deleteProperty: (_, key) => {
        items.delete(String(key))
        return true
      },
      ownKeys: () => [...items.keys()],
      // The target's own members stay hidden behind the items, hence configurable and enumerable for items alone.
      getOwnPropertyDescriptor: (_, key) =>
        typeof key === 'string' && items.has(key)
          ? { value: items.get(key), writable: true, enumerable: true, configurable: true }
          : undefined,
    },
  )
}
