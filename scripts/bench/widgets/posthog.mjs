const id = '0190f7b5-0000-0000-0000-000000000001'
const remote = {
  token: 'phc_test',
  supportedCompression: ['gzip-js'],
  hasFeatureFlags: false,
  captureDeadClicks: false,
  capturePerformance: false,
  autocapture_opt_out: true,
  autocaptureExceptions: false,
  elementsChainAsString: true,
  errorTracking: { autocaptureExceptions: false },
  sessionRecording: false,
  heatmaps: false,
  surveys: true,
  productTours: false,
  conversations: false,
  defaultIdentifiedOnly: true,
  siteApps: [],
  isAuthenticated: false,
  toolbarParams: {},
  logs: { captureConsoleLogs: false },
}
const survey = {
  id,
  name: 'CES',
  type: 'popover',
  schedule: 'always',
  start_date: '2025-01-01T00:00:00Z',
  end_date: null,
  questions: [
    {
      id: 'q1',
      type: 'rating',
      display: 'number',
      scale: 7,
      question: 'How easy was it to place your order?',
      description: '',
      lowerBoundLabel: 'Very difficult',
      upperBoundLabel: 'Very easy',
      buttonText: 'Submit',
      skipSubmitButton: false,
    },
  ],
  appearance: {
    displayThankYouMessage: true,
    thankYouMessageHeader: 'Thank you!',
    position: 'right',
    whiteLabel: false,
  },
  conditions: null,
  feature_flag_keys: [],
  linked_flag_key: null,
  targeting_flag_key: null,
  internal_targeting_flag_key: null,
  current_iteration: null,
  current_iteration_start_date: null,
}

const common = {
  package: 'posthog-js',
  // A double of its servers, with every product but surveys switched off.
  api: ({ path }) => {
    if (path === '/array/phc_test/config.js') {
      const config = JSON.stringify({ config: remote, siteApps: [] })
      return { script: `(window._POSTHOG_REMOTE_CONFIG = window._POSTHOG_REMOTE_CONFIG || {}).phc_test = ${config}` }
    }
    if (path === '/array/phc_test/config') return remote
    if (path.startsWith('/flags')) {
      return { flags: {}, errorsWhileComputingFlags: false, requestId: 'r', evaluatedAt: 1 }
    }
    if (path.startsWith('/api/surveys')) return { surveys: [survey] }
    return /^\/(e|i|s|batch|engage)\//.test(path) ? { status: 1 } : undefined
  },
  trigger: () =>
    window.posthog.displaySurvey('0190f7b5-0000-0000-0000-000000000001', {
      displayType: 'popover',
      ignoreConditions: true,
      ignoreDelay: true,
    }),
  control: '.ratings-number',
  answer: [{ tap: '.ratings-number', at: 5 }, { tap: '.form-submit' }],
  isAnswered: () => window.bench.text('.ph-survey, [class*=PostHogSurvey]').includes('Thank you'),
  isClosed: () => !document.querySelector('[class*=PostHogSurvey]'),
  close: () => {
    for (const host of document.querySelectorAll('[class*=PostHogSurvey]')) {
      host.shadowRoot?.querySelector('.form-cancel')?.click()
    }
  },
}

/** PostHog's own files: its snippet, then the survey file that it fetches. */
export const posthog = {
  ...common,
  name: 'posthog',
  title: 'PostHog, script and surveys',
  asksScale: true,
  folders: { '/static/1.449.2/': 'posthog-js/dist', '/static/': 'posthog-js/dist' },
  load: () =>
    new Promise((resolve, reject) => {
      window.posthog = []
      Object.assign(window.posthog, { people: [], __SV: 1, __request_queue: [] })
      const options = {
        api_host: location.origin,
        autocapture: false,
        capture_pageview: false,
        capture_pageleave: false,
        disable_session_recording: true,
        advanced_disable_feature_flags: true,
        capture_performance: false,
        capture_heatmaps: false,
        capture_dead_clicks: false,
        rageclick: false,
        disable_product_tours: true,
        disable_conversations: true,
        disable_surveys_automatic_display: true,
        person_profiles: 'identified_only',
        opt_out_useragent_filter: true,
        loaded: (one) => one.onSurveysLoaded((list) => (list.length ? resolve() : reject(new Error('no surveys')))),
      }
      window.posthog._i = [['phc_test', options, 'posthog']]
      window.bench.add('script', { src: '/static/array.js', async: true, crossOrigin: 'anonymous' }).catch(reject)
    }),
}

/** PostHog's leanest set-up from npm: the slim module with surveys, bundled. */
export const posthogSlim = {
  ...common,
  name: 'posthog-slim',
  title: 'PostHog, slim module and surveys',
  asksScale: true,
  bundle: `
    import posthog from 'posthog-js/dist/module.slim.js'
    import { SurveysExtensions } from 'posthog-js/dist/extension-bundles.js'
    window.posthog = posthog
    window.begin = (options) => posthog.init('phc_test', { ...options, __extensionClasses: { ...SurveysExtensions } })`,
  folders: {
    '/bundle/': 'bundles/posthog-slim',
    '/static/1.449.2/': 'posthog-js/dist',
    '/static/': 'posthog-js/dist',
  },
  load: async () => {
    await window.bench.add('script', { type: 'module', src: '/bundle/index.js' })
    await new Promise((resolve, reject) => {
      window.begin({
        api_host: location.origin,
        autocapture: false,
        capture_pageview: false,
        capture_pageleave: false,
        disable_session_recording: true,
        advanced_disable_feature_flags: true,
        disable_surveys_automatic_display: true,
        person_profiles: 'identified_only',
        opt_out_useragent_filter: true,
        loaded: (one) => one.onSurveysLoaded((list) => (list.length ? resolve() : reject(new Error('no surveys')))),
      })
    })
  },
}
