/** PushFeedback: a button and a form with five stars, as web components. */
export const pushfeedback = {
  name: 'pushfeedback',
  title: 'PushFeedback (a form with stars)',
  package: 'pushfeedback',
  folders: { '/pf/': 'pushfeedback/dist/pushfeedback' },
  api: ({ path }) => (path.startsWith('/api') ? {} : undefined),
  load: async () => {
    const { add } = window.bench
    const styles = add('link', { rel: 'stylesheet', href: '/pf/pushfeedback.css' })
    await add('script', { type: 'module', src: '/pf/pushfeedback.esm.js' })
    const button = document.createElement('feedback-button')
    const attributes = {
      project: 'p1',
      'button-position': 'bottom-right',
      'modal-position': 'bottom-right',
      'rating-mode': 'stars',
      'custom-font': 'true',
      'hide-email': 'true',
      'hide-screenshot-button': 'true',
      'fetch-data': 'false',
      'modal-title': 'How easy was it to place your order?',
    }
    for (const [name, value] of Object.entries(attributes)) button.setAttribute(name, value)
    button.textContent = 'Feedback'
    document.body.append(button)
    await customElements.whenDefined('feedback-button')
    await button.componentOnReady?.()
    await styles
    window.button = button
  },
  trigger: () => window.button.shadowRoot.querySelector('button, a, [class*=button-content]').click(),
  control: '.feedback-modal-rating-button',
  answer: [
    { tap: '.feedback-modal-rating-button', at: 3 },
    { tap: 'textarea', type: 'Easy' },
    { tap: '.feedback-modal-button--submit' },
  ],
  isAnswered: () => !window.bench.shown('.feedback-modal-rating-button'),
  close: () => document.querySelector('feedback-modal')?.shadowRoot.querySelector('.feedback-modal-close')?.click(),
}
