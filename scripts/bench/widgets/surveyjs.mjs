/** SurveyJS as its documentation embeds a popup: two scripts and a style sheet, here the one without fonts. */
export const surveyjs = {
  name: 'surveyjs',
  title: 'SurveyJS, popup',
  asksScale: true,
  package: 'survey-core',
  files: {
    '/survey.core.min.js': 'survey-core/survey.core.min.js',
    '/survey-js-ui.min.js': 'survey-js-ui/survey-js-ui.min.js',
    '/survey-core.min.css': 'survey-core/survey-core.fontless.min.css',
  },
  load: async () => {
    const { add } = window.bench
    await Promise.all([
      add('link', { rel: 'stylesheet', href: '/survey-core.min.css' }),
      add('script', { src: '/survey.core.min.js', async: false }),
      add('script', { src: '/survey-js-ui.min.js', async: false }),
    ])
  },
  trigger: () => {
    const model = new window.Survey.Model({
      elements: [
        {
          type: 'rating',
          name: 'ces',
          title: 'How easy was it to place your order?',
          rateMin: 1,
          rateMax: 7,
          displayMode: 'buttons',
          minRateDescription: 'Very difficult',
          maxRateDescription: 'Very easy',
        },
      ],
      completeText: 'Send',
      completedHtml: '<h4>Thank you!</h4>',
      title: 'CES',
      showTitle: false,
    })
    model.onComplete.add(() => {
      window.answered = true
    })
    window.popup = document.createElement('div')
    document.body.append(window.popup)
    window.SurveyUI.renderPopupSurvey(model, window.popup, { isExpanded: true, allowClose: true })
  },
  control: '.sd-rating__item',
  answer: [{ tap: '.sd-rating__item', at: 5 }, { tap: '.sd-navigation__complete-btn' }],
  isAnswered: () => window.answered === true,
  close: () => window.popup.remove(),
}
