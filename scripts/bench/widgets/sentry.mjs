/** Sentry's feedback form. It has no scale: what is waited for and filled in is its message. */
export const sentry = {
  name: 'sentry',
  title: 'Sentry feedback (a form)',
  package: '@sentry/browser',
  bundle: `
    import { feedbackIntegration, init } from '@sentry/browser'
    window.feedback = feedbackIntegration({ autoInject: false, colorScheme: 'light', enableScreenshot: false })
    init({ dsn: location.protocol + '//public@' + location.host + '/1', integrations: [window.feedback] })`,
  folders: { '/bundle/': 'bundles/sentry' },
  api: ({ path }) => (path.includes('/envelope/') ? { id: '0123456789abcdef0123456789abcdef' } : undefined),
  load: () => window.bench.add('script', { type: 'module', src: '/bundle/index.js' }),
  trigger: async () => {
    window.form = await window.feedback.createForm()
    window.form.appendToDom()
    window.form.open()
  },
  control: 'textarea[name=message]',
  answer: [{ tap: 'textarea[name=message]', type: 'Easy' }, { tap: 'button[type=submit]' }],
  isAnswered: () => /thank/i.test(window.bench.text('.success__content')),
  close: () => window.form.removeFromDom(),
}
