import type { SecondStepWords } from '../second-step-words.js'

export const secondStep: SecondStepWords = {
  tag: 'hi',
  whyFor: {
    harder: 'क्या कठिन था?',
    neutral: 'क्या और आसान हो सकता था?',
    easier: 'किस बात ने इसे आसान बनाया?',
  },
  reasonsFor: {
    harder: {
      'many-steps': 'बहुत ज़्यादा चरण',
      unclear: 'अस्पष्ट जानकारी',
      slow: 'बहुत समय लगा',
      error: 'कुछ काम नहीं किया',
      'no-help': 'ज़रूरत पर मदद नहीं मिली',
    },
    neutral: {
      'fewer-steps': 'कम चरण',
      clearer: 'और स्पष्ट जानकारी',
      faster: 'कम इंतज़ार',
      'more-help': 'और मदद',
    },
    easier: {
      'few-steps': 'थोड़े ही चरण',
      clear: 'स्पष्ट जानकारी',
      quick: 'जल्दी हो गया',
      helped: 'अच्छी मदद',
    },
  },
  comment: 'आपकी टिप्पणी',
  commentOptional: 'आपकी टिप्पणी (वैकल्पिक)',
  textMissing: 'कृपया कुछ शब्द लिखें।',
  itemsMissing: 'कृपया हर पंक्ति के लिए एक उत्तर चुनें।',
  contactOffer: 'क्या हम इस बारे में आपसे संपर्क कर सकते हैं?',
  contactField: 'ईमेल या फ़ोन',
  contactConsent: 'मुझे स्वीकार है कि इस उत्तर के बारे में {company} की ओर से मुझसे संपर्क किया जाए।',
  company: 'कंपनी',
  test: 'परीक्षण – यह उत्तर गिना नहीं जाएगा',
  yourAnswer: 'आपका उत्तर: {answer}',
  change: 'बदलें',
}
