/** Which kind of device a person uses, as it goes on the wire. */
export type DeviceClass = 'phone' | 'tablet' | 'desktop'

/** Tells by pointer and screen, never by user agent. A phone is narrower than 600 CSS pixels, held either way. */
export function deviceClass(window: Window): DeviceClass {
  if (!window.matchMedia('(pointer:coarse)').matches) return 'desktop'
  return Math.min(window.screen.width, window.screen.height) < 600 ? 'phone' : 'tablet'
}
