import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { Appearance, AppState, BackHandler, Keyboard, Linking, PixelRatio, StyleSheet, View } from 'react-native'
import { WebView } from 'react-native-webview'
import { createHost } from './easekit-host.js'

/**
 * A survey over the app. Show it by its ref: `survey.current.show('checkout', 'order-1042')`.
 *
 * @param {object} props
 * @param {string} props.html the content of webview.html, bundled with the app
 * @param {object} props.config what the script tag takes as JSON, with `endpoint`
 * @param {object} props.store AsyncStorage, or anything with its four methods
 * @param {object} [props.insets] top, right, bottom, left: what useSafeAreaInsets() says
 * @param {string} [props.locale]
 * @param {object} [props.words] the content of words.<locale>.json; without it the survey is in English
 * @param {(type: string, payload: object) => void} [props.onEvent]
 * @param {{ current: object | null }} props.survey a ref
 */
export function EaseKitSurvey({ html, config, store, insets, locale, words, onEvent, survey }) {
  const [isMounted, setMounted] = useState(false)
  const [isVisible, setVisible] = useState(false)
  const view = useRef(null)
  const latest = useRef({})
  latest.current = { insets, locale, words, onEvent, isVisible }

  const leave = useCallback(() => {
    setVisible(false)
    setMounted(false)
  }, [])

  const host = useMemo(
    () =>
      createHost({
        send: (text) => view.current?.postMessage(text),
        store,
        config,
        openLink: (url) => Linking.openURL(url),
        environment: () => ({
          ...(latest.current.locale && { locale: latest.current.locale }),
          ...(latest.current.words && { words: latest.current.words }),
          ...(latest.current.insets && { insets: latest.current.insets }),
          ...(Appearance.getColorScheme() && { theme: { scheme: Appearance.getColorScheme() } }),
          fontScale: PixelRatio.getFontScale(),
        }),
        onEvent(type, payload) {
          // The view is there before it is seen: nobody looks at an empty sheet.
          if (type === 'shown') setVisible(true)
          if (type === 'complete' || type === 'dismiss') setVisible(false)
          // Another one that is refused while a survey is open takes nothing away.
          const isRefused = type === 'error' && payload.code === 'failed' && !latest.current.isVisible
          if (type === 'remove' || isRefused) leave()
          latest.current.onEvent?.(type, payload)
        },
      }),
    [config, store, leave],
  )

  useEffect(() => {
    // What an earlier start of the app has left.
    host.deliver()
    const listeners = [
      AppState.addEventListener('change', (state) => host.setVisible(state === 'active')),
      Appearance.addChangeListener(({ colorScheme }) => colorScheme && host.setTheme(colorScheme)),
      Keyboard.addListener('keyboardDidShow', ({ endCoordinates }) => host.setKeyboard(endCoordinates.height)),
      Keyboard.addListener('keyboardDidHide', () => host.setKeyboard(0)),
    ]
    return () => {
      for (const listener of listeners) listener.remove()
      host.stop()
    }
  }, [host])

  useEffect(() => {
    survey.current = {
      show(...what) {
        setMounted(true)
        host.show(...what)
      },
      trigger(...what) {
        setMounted(true)
        host.trigger(...what)
      },
    }
    return () => {
      survey.current = null
    }
  }, [host, survey])

  useEffect(() => {
    // The page is gone with its view: what is to be shown next waits for another one.
    if (!isMounted) host.reloaded()
  }, [host, isMounted])

  useEffect(() => {
    if (!isVisible) return
    const onBack = () => {
      host.back().then((handled) => handled || leave())
      return true
    }
    const listener = BackHandler.addEventListener('hardwareBackPress', onBack)
    return () => listener.remove()
  }, [host, isVisible, leave])

  if (!isMounted) return null
  const baseUrl = 'https://easekit.invalid/'
  return (
    // No Modal: its children are not there before it is visible, and then the page would never be loaded.
    <View
      style={[StyleSheet.absoluteFill, { opacity: isVisible ? 1 : 0 }]}
      pointerEvents={isVisible ? 'auto' : 'none'}
      accessibilityElementsHidden={!isVisible}
      importantForAccessibility={isVisible ? 'auto' : 'no-hide-descendants'}
    >
      <WebView
        ref={view}
        // An address, or the page would have no storage.
        source={{ html, baseUrl }}
        originWhitelist={['https://easekit.invalid']}
        domStorageEnabled
        javaScriptEnabled
        style={{ flex: 1, backgroundColor: 'transparent' }}
        onMessage={({ nativeEvent }) => host.receive(nativeEvent.data)}
        onLoadStart={() => host.reloaded()}
        // What was answered is kept already.
        onContentProcessDidTerminate={leave}
        onRenderProcessGone={leave}
        onShouldStartLoadWithRequest={({ url }) => {
          if (url === baseUrl || url === 'about:blank') return true
          if (/^(https?|mailto|tel):/.test(url)) Linking.openURL(url)
          return false
        }}
      />
    </View>
  )
}
