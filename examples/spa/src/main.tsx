import { createRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router'
import { App } from './app'

const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <BrowserRouter>
      <App endpoint={import.meta.env.VITE_COLLECTOR ?? location.origin} />
    </BrowserRouter>,
  )
}
