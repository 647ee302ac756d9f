import type { CommonWords } from '../locale.js'

export const common: CommonWords = {
  tag: 'hi',
  dir: 'ltr',
  why: 'आपके उत्तर का मुख्य कारण क्या है?',
  send: 'भेजें',
  skip: 'छोड़ें',
  close: 'बंद करें',
  thanks: 'धन्यवाद!',
  nOfM: '{m} में से {n}',
  company: 'कंपनी',
}
