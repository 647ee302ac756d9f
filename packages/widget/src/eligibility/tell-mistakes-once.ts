import type { DeviceStorage } from './device-storage.js'
import { digest } from './digest.js'

/**
 * Has a declaration looked at closely, once on a device: what the quick look of the entry lets through may still not mean what
 * was written. A visitor's device does so at most once a declaration; whoever tries the survey out meets it at the second try.
 */
export function tellMistakesOnce(
  { project, surveys }: { readonly project: string; readonly surveys: readonly object[] },
  storage: DeviceStorage,
  tellMistakes: () => unknown,
): void {
  const key = `easekit:${project}:checked`
  try {
    const declared = digest(JSON.stringify(surveys))
    if (storage.get(key) === declared) return
    storage.open()?.setItem(key, declared)
    tellMistakes()
  } catch {
    // Where nothing can be kept, nobody is told again and again.
  }
}
