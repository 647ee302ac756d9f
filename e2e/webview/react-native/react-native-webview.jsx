import { useEffect, useImperativeHandle, useRef } from 'react'

// A double of react-native-webview on Android: only strings come out, what comes in is an event of the document.
export function WebView({
  ref,
  source,
  onMessage,
  onLoadStart,
  onRenderProcessGone,
  originWhitelist,
  domStorageEnabled,
}) {
  const frame = useRef(null)
  if (!source.baseUrl?.startsWith('https:') || !domStorageEnabled || !originWhitelist) {
    throw new Error('the page would have no storage, or could go anywhere')
  }
  useImperativeHandle(ref, () => ({
    postMessage(data) {
      const { contentWindow } = frame.current
      contentWindow.document.dispatchEvent(new contentWindow.MessageEvent('message', { data }))
    },
  }))
  useEffect(() => {
    // The process of the page hangs: nothing comes out any more.
    window.phone.lose = () => {
      window.phone.kill = onRenderProcessGone
      window.phone.fromPage = () => {}
    }
    window.phone.kill = onRenderProcessGone
    window.phone.fromPage = (value) => setTimeout(() => onMessage({ nativeEvent: { data: String(value) } }), 0)
  }, [onMessage, onRenderProcessGone])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a page is loaded once.
  useEffect(() => {
    onLoadStart()
    const bridge =
      '<script>window.ReactNativeWebView = { postMessage: (value) => parent.phone.fromPage(value) }</script>'
    frame.current.srcdoc = source.html
      .replace(/<meta http-equiv[^>]*>/, '')
      .replace('<script data-bridge', `${bridge}<script data-bridge`)
  }, [])
  return <iframe title="page" ref={frame} style={{ width: 400, height: 600 }} />
}
