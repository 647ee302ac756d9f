/** A double of Web Locks for one page, which happy-dom has not: `ifAvailable` alone, as EaseKit uses it. */
export function stubLocks(): void {
  const held = new Set<string>()
  Object.defineProperty(navigator, 'locks', {
    configurable: true,
    value: {
      async request(name: string, _options: { ifAvailable: true }, use: (lock: object | null) => unknown) {
        if (held.has(name)) return use(null)
        held.add(name)
        try {
          return await use({ name })
        } finally {
          held.delete(name)
        }
      },
    },
  })
}
