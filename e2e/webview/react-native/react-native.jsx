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
const keyboard = { keyboardDidShow: listens(), keyboardDidHide: listens() }

export const AppState = { addEventListener: app.add }
export const Appearance = {
  getColorScheme: () => 'dark',
  addChangeListener: (hear) => appearance.add('change', hear),
}
export const Keyboard = { addListener: (name, hear) => keyboard[name].add(name, hear) }
export const Linking = { openURL: (url) => window.phone.links.push(url) }
export const PixelRatio = { getFontScale: () => 1 }
export const View = ({ children }) => <div>{children}</div>

export function Modal({ visible, onRequestClose, children }) {
  window.phone.back = onRequestClose
  return <div data-modal={visible ? 'visible' : 'hidden'}>{children}</div>
}

window.phone = {
  links: [],
  listeners: () => app.size() + appearance.size() + keyboard.keyboardDidShow.size() + keyboard.keyboardDidHide.size(),
  showKeyboard: (height) => keyboard.keyboardDidShow.tell({ endCoordinates: { height } }),
}
