// Runs in the page, before EaseKit. Each double has the semantics of its host, not convenient ones: methods fail when they
// are detached from their object, what is not a string is turned into one or refused, what comes back is never in the
// same task. `toNative` hands a text to the app, which is another process; `onNative` hears what it says.
// biome-ignore lint/correctness/noUnusedVariables: called by the page that the test serves.
function installFake(kind, toNative, onNative) {
  const call = (text) => window.EaseKit('receive', text)
  const attached = (self, owner) => {
    if (self !== owner) throw new TypeError('Illegal invocation')
  }
  const text = (value) => {
    if (typeof value !== 'string') throw new TypeError('a string was expected')
    return value
  }
  /** Found by its name only, as WebKit does it. */
  const messageHandlers = (name, handler) => {
    window.webkit = { messageHandlers: Object.defineProperty({}, name, { value: handler, enumerable: false }) }
  }
  const reactNative = (target) => {
    window.ReactNativeWebView = {
      postMessage(value) {
        attached(this, window.ReactNativeWebView)
        toNative(String(value))
      },
    }
    onNative((data) => target.dispatchEvent(new MessageEvent('message', { data })))
  }
  /** Drops what is not JSON. */
  const inAppBrowser = () => {
    const handler = {
      postMessage(value) {
        attached(this, handler)
        JSON.parse(value)
        toNative(value)
      },
    }
    return handler
  }
  const fakes = {
    'react-native-ios'() {
      messageHandlers('ReactNativeWebView', { postMessage: () => Promise.resolve() })
      reactNative(window)
    },
    'react-native-android': () => reactNative(document),
    wkwebview() {
      const handler = {
        postMessage(value) {
          if (this !== handler) return Promise.reject(new TypeError('detached'))
          toNative(text(value))
          return Promise.resolve(undefined)
        },
      }
      messageHandlers('easekit', handler)
      onNative(call)
    },
    'wkwebview-with-reply'() {
      const waiting = new Map()
      const handler = {
        postMessage(value) {
          if (this !== handler) return Promise.reject(new TypeError('detached'))
          return new Promise((resolve) => {
            waiting.set(JSON.parse(value).id, resolve)
            toNative(text(value))
          })
        },
      }
      messageHandlers('easekit', handler)
      onNative((reply) => {
        const resolve = waiting.get(JSON.parse(reply).re)
        waiting.delete(JSON.parse(reply).re)
        if (resolve) resolve(reply)
        else call(reply)
      })
    },
    'android-interface'() {
      window.EaseKitNative = {
        postMessage(value) {
          attached(this, window.EaseKitNative)
          toNative(text(value))
        },
      }
      onNative(call)
    },
    'android-listener'() {
      const target = new EventTarget()
      window.EaseKitNative = {
        postMessage(value) {
          attached(this, window.EaseKitNative)
          toNative(text(value))
        },
        addEventListener(...given) {
          attached(this, window.EaseKitNative)
          target.addEventListener(...given)
        },
      }
      onNative((data) => target.dispatchEvent(new MessageEvent('message', { data })))
    },
    'flutter-channel'() {
      window.EaseKitChannel = {
        postMessage(value) {
          attached(this, window.EaseKitChannel)
          toNative(text(value))
        },
      }
      onNative(call)
    },
    'flutter-inappwebview'() {
      window.flutter_inappwebview = {}
      setTimeout(() => {
        window.flutter_inappwebview.callHandler = function (name, value) {
          attached(this, window.flutter_inappwebview)
          if (name === 'easekit') toNative(text(value))
          return Promise.resolve(null)
        }
        window.dispatchEvent(new Event('flutterInAppWebViewPlatformReady'))
      }, 100)
      onNative(call)
    },
    maui() {
      window.HybridWebView = {
        SendRawMessage(value) {
          attached(this, window.HybridWebView)
          toNative(text(value))
        },
      }
      onNative((message) =>
        window.dispatchEvent(new CustomEvent('HybridWebViewMessageReceived', { detail: { message } })),
      )
    },
    cordova() {
      messageHandlers('cordova_iab', inAppBrowser())
      onNative(call)
    },
    'cordova-android'() {
      window.cordova_iab = inAppBrowser()
      onNative(call)
    },
  }
  fakes[kind]?.()
}
