import type { Locale } from '../locale.js'

export const locale: Locale = {
  tag: 'de',
  dir: 'ltr',
  agreement: {
    labels: [
      'Stimme überhaupt nicht zu',
      'Stimme nicht zu',
      'Stimme eher nicht zu',
      'Teils/teils',
      'Stimme eher zu',
      'Stimme zu',
      'Stimme voll und ganz zu',
    ],
    questions: { issue: '{company} hat es mir leicht gemacht, mein Anliegen zu lösen.' },
  },
  effort: {
    labels: ['Sehr wenig Aufwand', 'Wenig Aufwand', 'Mittlerer Aufwand', 'Viel Aufwand', 'Sehr viel Aufwand'],
    questions: { issue: 'Wie viel Aufwand mussten Sie persönlich aufbringen, um Ihr Anliegen zu lösen?' },
  },
  ease: {
    labels: [
      'Sehr schwierig',
      'Schwierig',
      'Eher schwierig',
      'Weder schwierig noch einfach',
      'Eher einfach',
      'Einfach',
      'Sehr einfach',
    ],
    questions: { task: 'Wie schwierig oder einfach war es insgesamt, die Aufgabe zu erledigen?' },
  },
  binary: { labels: ['Nein', 'Ja'], questions: { issue: 'War es einfach, Ihr Anliegen zu lösen?' } },
  why: 'Was ist der Hauptgrund für Ihre Antwort?',
  improve: 'Was könnten wir tun, um es einfacher zu machen?',
  send: 'Senden',
  skip: 'Überspringen',
  close: 'Schließen',
  thanks: 'Vielen Dank!',
  nOfM: '{n} von {m}',
  company: 'Das Unternehmen',
}
