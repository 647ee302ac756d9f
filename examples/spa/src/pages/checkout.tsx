import { type FormEvent, useId } from 'react'
import { useNavigate } from 'react-router'

export function Checkout() {
  const navigate = useNavigate()
  const name = useId()
  const place = (submit: FormEvent) => {
    submit.preventDefault()
    const order = `p-${Date.now().toString(36)}`
    navigate(`/thanks/${order}`)
    window.dispatchEvent(new CustomEvent('order:placed', { detail: { id: order } }))
  }
  return (
    <form onSubmit={place}>
      <h1>Checkout</h1>
      <label htmlFor={name}>Name</label> <input id={name} autoComplete="name" />{' '}
      <button type="submit">Place order</button>
    </form>
  )
}
