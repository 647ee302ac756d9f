/** Formbricks' renderer, the last one on npm. Its server ships one of 223 kB today; the SDK comes on top. */
export const formbricks = {
  name: 'formbricks',
  title: 'Formbricks, the last renderer on npm, which knows no CES',
  asksScale: true,
  package: '@formbricks/surveys',
  bundle: `
    import { renderSurveyModal } from '@formbricks/surveys'
    window.renderSurveyModal = renderSurveyModal`,
  folders: { '/bundle/': 'bundles/formbricks' },
  load: () => window.bench.add('script', { type: 'module', src: '/bundle/index.js' }),
  trigger: () =>
    window.renderSurveyModal({
      survey: {
        id: 's1',
        name: 'CES',
        type: 'app',
        status: 'inProgress',
        environmentId: 'e1',
        welcomeCard: { enabled: false },
        hiddenFields: { enabled: false },
        questions: [
          {
            id: 'q1',
            type: 'rating',
            headline: 'How easy was it to place your order?',
            required: true,
            scale: 'number',
            range: 7,
            lowerLabel: 'Very difficult',
            upperLabel: 'Very easy',
            logic: [],
          },
        ],
        thankYouCard: { enabled: true, headline: 'Thank you!' },
        languages: [],
        triggers: [],
        styling: null,
      },
      brandColor: '#64748b',
      isBrandingEnabled: false,
      languageCode: 'default',
      placement: 'bottomRight',
      clickOutside: false,
      darkOverlay: false,
      getSetIsError: () => {},
      onDisplay: () => {},
      onResponse: () => {},
      onFinished: () => {
        window.answered = true
      },
      onClose: () => {},
      onRetry: () => {},
    }),
  control: '#formbricks-modal-container fieldset label',
  answer: [{ tap: '#formbricks-modal-container fieldset label', at: 5 }],
  isAnswered: () => window.bench.text('#formbricks-modal-container').includes('Thank you'),
  close: () => document.querySelector('#formbricks-modal-container')?.remove(),
}
