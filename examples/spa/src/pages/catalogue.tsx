import { Link } from 'react-router'

export function Catalogue() {
  return (
    <>
      <h1>Paper goods</h1>
      <p>
        One notebook, 120 pages. <Link to="/checkout">Buy it</Link>
      </p>
    </>
  )
}
