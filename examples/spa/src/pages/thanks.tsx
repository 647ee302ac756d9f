import { useParams } from 'react-router'

export function Thanks() {
  const { order } = useParams()
  return (
    <>
      <h1>Thank you</h1>
      <p>
        Your order <output>{order}</output> is on its way.
      </p>
    </>
  )
}
