import { useState } from 'react'

export function Help() {
  const [chat, setChat] = useState<string>()
  const end = () => {
    window.dispatchEvent(new CustomEvent('chat:ended', { detail: { id: chat } }))
    setChat(undefined)
  }
  return (
    <>
      <h1>Help</h1>
      {chat ? (
        <section aria-label="Chat">
          <p>Hello, how can we help?</p>
          <button type="button" onClick={end}>
            End chat
          </button>
        </section>
      ) : (
        <button type="button" onClick={() => setChat(`c-${Date.now().toString(36)}`)}>
          Start chat
        </button>
      )}
    </>
  )
}
