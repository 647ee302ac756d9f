import type { Locale } from '../locale.js'

export const locale: Locale = {
  tag: 'tr',
  dir: 'ltr',
  agreement: {
    labels: [
      'Kesinlikle katılmıyorum',
      'Katılmıyorum',
      'Kısmen katılmıyorum',
      'Ne katılıyorum ne katılmıyorum',
      'Kısmen katılıyorum',
      'Katılıyorum',
      'Kesinlikle katılıyorum',
    ],
    questions: { issue: '{company} sorunumu çözmemi kolaylaştırdı.' },
  },
  effort: {
    labels: ['Çok az çaba', 'Az çaba', 'Orta düzeyde çaba', 'Fazla çaba', 'Çok fazla çaba'],
    questions: { issue: 'Sorununuzu çözmek için kişisel olarak ne kadar çaba harcamanız gerekti?' },
  },
  ease: {
    labels: ['Çok zordu', 'Zordu', 'Kısmen zordu', 'Ne zor ne kolaydı', 'Kısmen kolaydı', 'Kolaydı', 'Çok kolaydı'],
    questions: { task: 'Genel olarak, işlemi tamamlamak ne kadar zor veya kolaydı?' },
  },
  binary: { labels: ['Hayır', 'Evet'], questions: { issue: 'Sorununuzu çözmek kolay mıydı?' } },
  why: 'Yanıtınızın ana nedeni nedir?',
  improve: 'Daha kolay olması için ne yapabiliriz?',
  send: 'Gönder',
  skip: 'Atla',
  close: 'Kapat',
  thanks: 'Teşekkürler!',
  nOfM: '{m} üzerinden {n}',
  company: 'Şirket',
}
