import { figuresDe } from './figures-de.js'
import { howDe } from './how-de.js'
import { insightsDe } from './insights-de.js'
import type { PageWords } from './page-words.js'

/** German. */
export const de: PageWords = {
  ...figuresDe,
  ...insightsDe,
  ...howDe,
  pages: {
    overview: 'Überblick',
    survey: 'Umfrage',
    comments: 'Kommentare',
    effects: 'Wirkung',
    alerts: 'Hinweise',
    surveys: 'Umfragen bearbeiten',
    people: 'Zugänge',
  },
  pagesLabel: 'Seiten',
  language: 'Sprache',
  signOut: 'Abmelden',
  live: { loading: 'Lädt', fresh: 'Aktuell', stale: 'Keine Verbindung, neuer Versuch läuft', refused: 'Angehalten' },
  partMissing: 'Dieser Teil der Seite konnte nicht geladen werden.',
  tryAgain: 'Noch einmal versuchen',
  offline: 'Der Collector ist nicht erreichbar. Hier steht, was er zuletzt gesagt hat.',
  justNow: 'gerade eben',
  noToken: {
    label: 'Token',
    open: 'Dashboard öffnen',
    refused: 'Der Collector hat dieses Token nicht angenommen.',
    hint: (file) =>
      `Der Collector zeigt das Admin-Token beim ersten Start und bewahrt es in ${file} in seinem Datenordner auf. Ein Ergebnis-Token zeigt veröffentlichte Zahlen.`,
  },
  toolbar: {
    legend: 'Was gezeigt wird',
    project: 'Projekt',
    survey: 'Umfrage',
    period: 'Zeitraum',
    pool: 'Sprachen und Fragetexte',
    apart: 'Nebeneinander',
    together: 'Zusammengezählt',
    from: 'Von',
    to: 'Bis',
    version: (survey, version) => `${survey}, Version ${version}`,
    ranges: {
      all: 'Gesamte Zeit',
      7: 'Letzte 7 Tage',
      30: 'Letzte 30 Tage',
      90: 'Letzte 90 Tage',
      custom: 'Von … bis …',
    },
  },
  banners: {
    demo: 'Demoprojekt: Zahlen erscheinen ab der ersten Antwort, lange bevor sie etwas bedeuten.',
    published: (until, waiting) =>
      `Veröffentlichte Zahlen, bis ${until} (UTC). Die Antworten von heute folgen morgen; je Version und Auslöser warten Antworten von weniger als ${waiting} Personen auf weitere, damit niemand erkennbar ist.`,
    held: (n, count, reason) =>
      `${n === 1 ? 'Ein Datensatz wird' : `${count} Datensätze werden`} aufbewahrt, aber nicht gezählt: ${reason}.`,
    heldReasons: {
      closed: 'die Umfrage nimmt keine Antworten mehr an',
      'too-many-surveys': 'es gibt mehr Umfragen und Versionen, als irgendwer hat',
      'too-many-series': 'es gibt mehr Sprachen, Fragetexte und Anordnungen, als irgendwer hat',
      origin: 'sie kommen von einer Website, die nicht zum Projekt gehört',
      release: 'eine andere Ausgabe von EaseKit hat sie geschrieben',
      'no-survey': 'sie nennen keine Umfrage',
      answer: 'eine Antwort darin hat die Umfrage nicht',
      contradiction: 'was sie über die Umfrage sagen, widerspricht sich',
      invalid: 'etwas darin ist ungültig',
    },
    heldFull: (names) =>
      `Nicht zählbare Datensätze werden nicht mehr aufbewahrt von: ${names}. Weitere warten in den Browsern der Antwortenden und werden täglich neu angeboten: Beheben Sie die Ursache und zählen Sie die aufbewahrten neu, oder löschen Sie gefälschte.`,
    undeclared: 'Umfragen, die niemand angemeldet hat',
    unknown: (names) =>
      `Es treffen Antworten für ${names} ein, und so heißt hier kein Projekt. Sie warten in den Browsern der Antwortenden und werden täglich neu angeboten: Berichtigen Sie den Namen auf der Seite oder richten Sie das Projekt ein.`,
  },
  missing: {
    title: { project: 'Hier gibt es kein Projekt {name}', survey: 'Hier gibt es keine Umfrage {name}' },
    hint: {
      project: 'Im Collector ist kein Projekt dieses Namens eingerichtet.',
      survey:
        'Von einer Umfrage dieses Namens wurde noch keine Frage gezeigt. Stimmt der Name, erscheint sie hier von selbst.',
    },
  },
  refusals: {
    'unknown-project': 'Hier gibt es kein Projekt dieses Namens.',
    forbidden: 'Dieses Token darf nicht lesen, was hier steht.',
    project: 'So kann kein Projekt heißen.',
    survey: 'So kann keine Umfrage heißen.',
    from: 'Der Zeitraum beginnt an einem Tag, den es nicht gibt.',
    to: 'Der Zeitraum muss an einem Tag enden, und nicht vor seinem Beginn.',
    view: 'Der Collector kennt diese Ansicht nicht. Wählen Sie eine andere.',
    'too-often': 'Der Collector wurde zu oft gefragt. Warten Sie eine Minute und laden Sie die Seite neu.',
  },
  refusedWith: (status) =>
    `Der Collector hat die Antwort verweigert (Status ${status}). Sein Protokoll kann sagen, warum.`,
  unpublished: {
    title: 'Noch ist nichts veröffentlicht',
    hint: 'Zahlen erscheinen hier am Tag, nachdem genug Menschen geantwortet haben.',
  },
  welcome: {
    title: 'Warten auf die erste Antwort',
    hint: 'Setzen Sie dies auf eine Seite, auf der Menschen etwas abschließen. Die erste gezeigte Frage erscheint hier von selbst.',
  },
  foot: (zone) => `Tage sind UTC, Uhrzeiten ${zone}. Intervalle haben 95 %. Nichts von hier verlässt diesen Server.`,
  answers: (n, count) => `${count} ${n === 1 ? 'Antwort' : 'Antworten'}`,
  change: {
    easier: 'leichter',
    harder: 'schwerer',
    'more satisfied': 'zufriedener',
    'less satisfied': 'weniger zufrieden',
    'more likely to recommend': 'eher zu empfehlen bereit',
    'less likely to recommend': 'weniger zu empfehlen bereit',
  },
  largerIs: (larger) => `größer heißt ${de.change[larger]}`,
  units: { points: 'Punkte', percent: 'Prozentpunkte', 'net-points': 'Netto-Punkte' },
}
