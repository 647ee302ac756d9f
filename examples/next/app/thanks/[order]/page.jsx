import { Survey } from '../../survey.jsx'

/** Rendered on the server; only the survey runs in the browser. */
export default async function Thanks({ params }) {
  const { order } = await params
  return (
    <main>
      <h1>Thank you for order {order}</h1>
      <Survey order={order} />
    </main>
  )
}
