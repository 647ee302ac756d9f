import { StrictMode } from 'react'
import { Link, Outlet, Route, Routes } from 'react-router'
import { EaseKitProvider } from './easekit-provider'
import { Catalogue } from './pages/catalogue'
import { Checkout } from './pages/checkout'
import { Help } from './pages/help'
import { Thanks } from './pages/thanks'

export function App({ endpoint }: { endpoint: string }) {
  return (
    <StrictMode>
      <EaseKitProvider endpoint={endpoint}>
        <Routes>
          <Route element={<Frame />}>
            <Route index element={<Catalogue />} />
            <Route path="checkout" element={<Checkout />} />
            <Route path="thanks/:order" element={<Thanks />} />
            <Route path="help" element={<Help />} />
          </Route>
        </Routes>
      </EaseKitProvider>
    </StrictMode>
  )
}

function Frame() {
  return (
    <>
      <nav aria-label="Shop">
        <Link to="/">Paper</Link> <Link to="/checkout">Checkout</Link> <Link to="/help">Help</Link>
      </nav>
      <main>
        <Outlet />
      </main>
    </>
  )
}
