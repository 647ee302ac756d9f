/** What React hangs on the node that it was told to take over. */
interface ReactRoot {
  readonly stateNode?: { readonly current?: { readonly memoizedState?: { readonly isDehydrated?: boolean } | null } }
}

/** What frameworks leave on the window of a page whose whole document they are going to take over. */
const promises = ['__next_f', '__reactRouterContext', '__remixContext', '$_TSR']

/** How long a framework is waited for that does not come, from the start of the page, in milliseconds. */
const patienceMs = 10_000

/** Whether a framework is about to take over the whole document, or is at it: it removes what it does not know. */
export function isHydrating(document: Document): boolean {
  const key = Object.keys(document).find((key) => key.startsWith('__reactContainer$'))
  if (key) {
    const root = (document as never as Record<string, ReactRoot | null>)[key]
    return Boolean(root?.stateNode?.current?.memoizedState?.isDehydrated)
  }
  const window = document.defaultView
  return Boolean(window && performance.now() < patienceMs && promises.some((name) => name in window))
}
