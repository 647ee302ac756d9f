// Doubles of the parts of React Native that the template uses, for a browser.
const listens = () => {
  const all = new Set()
  return {
    add(_, hear) {
      all.add(hear)
      return { remove: () => all.delete(hear) }
    },
    tell: (detail) => {
      for (const hear of all) hear(detail)
    },
    size: () => all.size,
  }
}
const app = listens()
const appearance = listens()
const back = listens()
const keyboard = { keyboardDidShow: listens(), keyboardDidHide: listens() }

export const AppState = { addEventListener: app.add }
export const Appearance = {
  getColorScheme: () => 'dark',
  addChangeListener: (hear) => appearance.add('change', hear),
}
export const BackHandler = { addEventListener: back.add }
export const Keyboard = { addListener: (name, hear) => keyboard[name].add(name, hear) }
export const Linking = { openURL: (url) => window.phone.links.push(url) }
export const PixelRatio = { getFontScale: () => 1 }
export const StyleSheet = { absoluteFill: { position: 'absolute', inset: 0 } }

export const View = ({ style, pointerEvents, children }) => {
  const { opacity } = Object.assign({}, ...[style].flat())
  return <div data-view={opacity === 1 && pointerEvents === 'auto' ? 'visible' : 'hidden'}>{children}</div>
}

window.phone = {
  links: [],
  back: () => back.tell(),
  listeners: () =>
    [app, appearance, back, keyboard.keyboardDidShow, keyboard.keyboardDidHide].reduce(
      (sum, { size }) => sum + size(),
      0,
    ),
  showKeyboard: (height) => keyboard.keyboardDidShow.tell({ endCoordinates: { height } }),
}
