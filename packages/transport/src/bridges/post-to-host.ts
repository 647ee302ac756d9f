type Host = Readonly<Record<'postMessage' | 'callHandler' | 'SendRawMessage', (...given: string[]) => unknown>>

interface WithHandlers {
  readonly webkit?: { readonly messageHandlers?: Readonly<Record<string, Partial<Host> | undefined>> }
}

/**
 * Hands a text to the app around the page. Which app that is, is told by the presence of its object, in a fixed order,
 * never by user agent; it is looked for at every message, since some come late. Methods are called on their object:
 * detached some deliver nothing.
 *
 * @param handler name of the WKWebView message handler
 * @param parent origin of the page that this one is framed by, if it may be talked to
 * @returns what the app returns, which may be a promise of its reply
 */
export function postToHost(window: Window, handler: string, parent: string | undefined, text: string): unknown {
  const page = window as unknown as Readonly<Record<string, Partial<Host> | undefined>>
  // Looked up by name: the list of the handlers is empty.
  const handlers = (window as unknown as WithHandlers).webkit?.messageHandlers
  const host = [
    page.ReactNativeWebView,
    handlers?.[handler],
    page.EaseKitNative,
    page.EaseKitChannel,
    page.flutter_inappwebview,
    page.HybridWebView,
    handlers?.cordova_iab,
    page.cordova_iab,
  ].find((one) => one?.postMessage || one?.callHandler || one?.SendRawMessage)
  if (!host) return parent && window.parent.postMessage(text, parent)
  return host.postMessage?.(text) ?? host.callHandler?.('easekit', text) ?? host.SendRawMessage?.(text)
}
