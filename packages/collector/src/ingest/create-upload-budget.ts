const total = 256 * 1024 * 1024
const perSender = 16 * 1024 * 1024

/** Takes memory for an upload of so many bytes; returns how to give it back, or `undefined` where there is none left. */
export type UploadBudget = (sender: string | undefined, bytes: number) => (() => void) | undefined

/**
 * Bounds the memory of bodies that are not read to their end: 256 MiB for all, and of these 16 MiB for each sender, which is
 * room for thousands of shoppers behind one address, so that nobody can take all of it with slow uploads.
 */
export function createUploadBudget(): UploadBudget {
  const taken = new Map<string, number>()
  let all = 0
  return (sender = '', bytes) => {
    const own = taken.get(sender) ?? 0
    const isOver = all + bytes > total || (sender !== '' && own + bytes > perSender)
    if (isOver) return undefined
    all += bytes
    taken.set(sender, own + bytes)
    return () => {
      all -= bytes
      const left = (taken.get(sender) ?? 0) - bytes
      if (left > 0) taken.set(sender, left)
      else taken.delete(sender)
    }
  }
}
