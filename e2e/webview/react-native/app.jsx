import { useRef, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { EaseKitSurvey } from '../../../examples/webview/react-native/EaseKitSurvey.jsx'

const store = {
  getItem: async (key) => sessionStorage.getItem(key),
  setItem: async (key, value) => sessionStorage.setItem(key, value),
  removeItem: async (key) => sessionStorage.removeItem(key),
  getAllKeys: async () => Object.keys(sessionStorage),
}
const events = []

function App({ html, config, words }) {
  const survey = useRef(null)
  const [isThere, setThere] = useState(true)
  Object.assign(window.phone, { survey, events, leave: () => setThere(false) })
  return (
    isThere && (
      <EaseKitSurvey
        survey={survey}
        html={html}
        config={config}
        store={store}
        locale="de"
        words={words}
        insets={{ top: 0, right: 0, bottom: 20, left: 0 }}
        onEvent={(type, payload) => events.push([type, payload])}
      />
    )
  )
}

window.start = (html, config, words) =>
  createRoot(document.getElementById('root')).render(<App html={html} config={config} words={words} />)
