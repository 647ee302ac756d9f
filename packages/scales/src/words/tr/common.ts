import type { CommonWords } from '../locale.js'

export const common: CommonWords = {
  tag: 'tr',
  dir: 'ltr',
  why: 'Yanıtınızın ana nedeni nedir?',
  send: 'Gönder',
  skip: 'Atla',
  close: 'Kapat',
  thanks: 'Teşekkürler!',
  nOfM: '{m} üzerinden {n}',
  company: 'Şirket',
}
