import type { HowWords } from './how-words.js'

/** German. */
export const howDe: HowWords = {
  how: {
    counted: 'Gezählt',
    window: 'Zeitraum',
    allTime: 'alle Tage bisher (UTC)',
    since: (day) => `vom ${day} bis heute (UTC-Tage)`,
    until: (day) => `alle Tage bis ${day} (UTC)`,
    days: (between) => `${between} (UTC-Tage)`,
    shown: (count) => `${count} gezeigte Fragen`,
    figures: {
      points: 'Mittelwert = Summe aus (Punkt × Antworten darauf) ÷ alle Antworten.',
      percent: 'Anteil = Antworten auf den gezählten Punkten ÷ alle Antworten.',
      'net-points': 'Netto = Anteil der leichten Punkte − Anteil der schweren Punkte.',
    },
    interval:
      'Das 95-%-Intervall ist ein t-Intervall mit einer Pseudoantwort an jedem Ende der Skala (nach Agresti und Caffo 2000).',
    histogram: [
      'Antworten auf jedem Punkt; Anteil = Antworten auf dem Punkt ÷ alle Antworten. Balken sind im Verhältnis zum größten gezeichnet.',
    ],
    funnel: [
      'Anteil = Fragen, die bis zur Stufe kamen ÷ gezeigte Fragen.',
      'Nicht beachtet oder noch offen = gezeigt − beantwortet − ohne Antwort geschlossen.',
    ],
    reasons: [
      'Antworten, die den Grund nennen. Eine Antwort kann mehrere nennen, so dass sie zusammen mehr ergeben als alle Antworten.',
    ],
  },
}
