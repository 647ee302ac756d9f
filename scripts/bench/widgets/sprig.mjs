const survey = {
  surveyId: 7,
  responseGroupUid: 'rg-1',
  delay: 0,
  locale: 'en',
  layout: 'default',
  context: null,
  avatars: [],
  quotas: [],
  experimentFlags: {},
  endCard: { headline: 'Thank you!', subheader: '' },
  questions: [
    {
      name: 1,
      type: 'likert',
      props: {
        message: 'How easy was it to place your order?',
        options: [],
        labels: { left: 'Very difficult', right: 'Very easy' },
        properties: {
          range: '7',
          scaleLabelType: 'number',
          required: true,
          buttonText: 'Submit',
          captionText: '',
          skipButtonText: 'Skip',
          labels: { left: 'Very difficult', right: 'Very easy' },
        },
      },
    },
  ],
  productConfig: {
    framePosition: 'bottomRight',
    desktopDisplay: 'bottom-right',
    customStyles: '',
    border: '#1868d8',
  },
  useBranding: true,
  studyType: 'inProductStudy',
}

/** Sprig's module without session replay, its lazy parts left lazy; its service is a double. */
export const sprig = {
  name: 'sprig',
  title: 'Sprig, core module',
  asksScale: true,
  package: '@sprig-technologies/sprig-browser',
  bundle: `
    import { sprig } from '@sprig-technologies/sprig-browser/core'
    window.sprigModule = sprig`,
  folders: { '/bundle/': 'bundles/sprig' },
  api: ({ path }) => {
    const visitor = /visitors\/([^/]+)\/events/.exec(path)?.[1]
    if (visitor) return { ...survey, vid: visitor, uuid: visitor }
    if (!path.endsWith('/config')) return path.startsWith('/sdk/') ? {} : undefined
    return {
      mode: 'production',
      border: '#1868d8',
      path: '',
      pageUrlEvents: [],
      interactiveEvents: [],
      dismissOnPageChange: false,
      replaySettings: {},
      metricThresholds: [],
      metricsReportingEnabled: false,
      framePosition: 'bottomRight',
      desktopDisplay: 'bottom-right',
    }
  },
  load: async () => {
    await window.bench.add('script', { type: 'module', src: '/bundle/index.js' })
    await new Promise((resolve) => {
      window.SprigLoggerCallback = (message) => message === 'SdkReady' && resolve()
      window.sprigModule.configure({ environmentId: 'env', _API_URL: location.origin })
    })
  },
  trigger: () => void window.Sprig('track', 'order_placed'),
  control: '.likert-number',
  answer: [{ tap: '.likert-number', at: 5 }],
  isAnswered: () => window.bench.shown('.ul-card--thanks'),
  // It asks once per page.
  close: undefined,
}
