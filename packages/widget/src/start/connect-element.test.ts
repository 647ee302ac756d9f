// @vitest-environment happy-dom
import { waitFor } from '@testing-library/preact'
import { afterEach, describe, expect, it } from 'vitest'
import { cleanUp, startEaseKit } from '../../test/start-easekit.js'
import { connectElement } from '../element.js'

let disconnect = (): void => {}
afterEach(() => {
  disconnect()
  cleanUp()
  document.body.textContent = ''
})

const shown = () => document.querySelector('ease-kit[survey] > ease-kit')?.shadowRoot?.querySelector('[role=region]')
const add = (html: string): Element => {
  document.body.insertAdjacentHTML('beforeend', html)
  return document.body.lastElementChild as Element
}

describe('<ease-kit>', () => {
  it('asks where it stands, and tells how it ended', async () => {
    const { easekit, sent } = startEaseKit()
    disconnect = connectElement(easekit)
    const element = add('<ease-kit survey="checkout" subject="order-7"></ease-kit>')
    const ended: unknown[] = []
    element.addEventListener('easekit:done', (event) => ended.push((event as CustomEvent).detail))
    await waitFor(() => expect(shown()).toBeTruthy())
    await waitFor(() => expect(sent[0]?.context.subject).toBe('order-7'))
    shown()?.querySelector<HTMLElement>('[part=close]')?.click()
    await waitFor(() => expect(ended).toEqual([{ status: 'dismissed' }]))
  })

  it('finds the elements that an earlier start has left, as in React’s strict mode', async () => {
    const first = startEaseKit()
    connectElement(first.easekit)()
    first.easekit.destroy()
    add('<ease-kit survey="checkout"></ease-kit>')
    const { easekit } = startEaseKit()
    disconnect = connectElement(easekit)
    await waitFor(() => expect(shown()).toBeTruthy())
  })

  it('asks nothing without a survey, and says so for one that is not known', async () => {
    const { easekit } = startEaseKit()
    disconnect = connectElement(easekit)
    add('<ease-kit></ease-kit>')
    const element = add('<ease-kit survey="other"></ease-kit>')
    const detail = await new Promise((resolve) =>
      element.addEventListener('easekit:done', (event) => resolve((event as CustomEvent).detail)),
    )
    expect(detail).toEqual({ status: 'not-shown', reason: 'unknown-survey' })
    expect(shown()).toBeFalsy()
  })
})
