import type { Session } from '../data/use-polled.js'
import type { PageProps } from './page-props.js'

/** The two ways in which a page may ask the collector, with the token of the session. */
export function createApi({ token, onUnauthorized }: Session): Pick<PageProps, 'read' | 'write'> {
  const write: PageProps['write'] = async (path, init) => {
    const headers = new Headers(init.headers)
    headers.set('Authorization', `Bearer ${token}`)
    const response = await fetch(path, { ...init, headers })
    if (response.status === 401) onUnauthorized()
    return response
  }
  return {
    write,
    read: async <T>(path: string) => {
      const response = await write(path, {})
      if (!response.ok) throw new Error(`${path} answered ${response.status}`)
      return (await response.json()) as T
    },
  }
}
