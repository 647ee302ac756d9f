import type { ThrottleOptions } from '../api/gate-options.js'

/** The throttle of a survey: its own fields, and for the others those that hold for every survey of the page. */
export function inheritThrottle(
  { throttle: all }: { readonly throttle?: ThrottleOptions | undefined },
  { throttle: own }: { readonly throttle?: ThrottleOptions | undefined },
): { readonly throttle: ThrottleOptions } {
  return { throttle: { ...all, ...own } }
}
