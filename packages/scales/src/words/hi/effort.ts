import type { LocaleFamily } from '../locale.js'

export const effort: LocaleFamily = {
  labels: ['बहुत कम प्रयास', 'कम प्रयास', 'मध्यम प्रयास', 'ज़्यादा प्रयास', 'बहुत ज़्यादा प्रयास'],
  questions: { issue: 'अपनी समस्या हल करने के लिए आपको ख़ुद कितना प्रयास करना पड़ा?' },
}
