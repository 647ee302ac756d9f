import { figuresEn } from './figures-en.js'
import { howEn } from './how-en.js'
import { insightsEn } from './insights-en.js'
import type { PageWords } from './page-words.js'

/** English. */
export const en: PageWords = {
  ...figuresEn,
  ...insightsEn,
  ...howEn,
  pages: {
    overview: 'Overview',
    survey: 'Survey',
    comments: 'Comments',
    effects: 'Effects',
    alerts: 'Alerts',
    surveys: 'Edit surveys',
    people: 'People',
  },
  pagesLabel: 'Pages',
  language: 'Language',
  signOut: 'Sign out',
  live: { loading: 'Loading', fresh: 'Live', stale: 'No connection, trying again', refused: 'Stopped' },
  partMissing: 'This part of the page could not be loaded.',
  tryAgain: 'Try again',
  offline: 'There is no connection to the collector. What stands here is what it said last.',
  justNow: 'just now',
  noToken: {
    label: 'Token',
    open: 'Open the dashboard',
    refused: 'The collector did not accept this token.',
    hint: (file) =>
      `The collector shows the admin token at its first start and keeps it in ${file} in its data folder. A results token shows published figures.`,
  },
  toolbar: {
    legend: 'What to look at',
    project: 'Project',
    survey: 'Survey',
    period: 'Period',
    pool: 'Languages and wordings',
    apart: 'Side by side',
    together: 'Counted together',
    from: 'From',
    to: 'To',
    version: (survey, version) => `${survey}, version ${version}`,
    ranges: {
      all: 'All time',
      7: 'Last 7 days',
      30: 'Last 30 days',
      90: 'Last 90 days',
      custom: 'From … to …',
    },
  },
  banners: {
    demo: 'Demo project: figures appear from the first answer, long before they mean anything.',
    published: (until, waiting) =>
      `Published figures, up to ${until} (UTC). Today's answers follow tomorrow; of each version and trigger, answers of fewer than ${waiting} people wait for others, so that nobody can be singled out.`,
    held: (n, count, reason) =>
      `${n === 1 ? 'One record is' : `${count} records are`} kept but not counted, because ${reason}.`,
    heldReasons: {
      closed: 'the survey takes no more answers',
      'too-many-surveys': 'there are more surveys and versions than anybody has',
      'too-many-series': 'there are more languages, wordings and layouts than anybody has',
      origin: 'they come from a site that is not one of the project’s',
      release: 'they were written by another release of EaseKit',
      'no-survey': 'they name no survey',
      answer: 'an answer in them is none that the survey has',
      contradiction: 'what they say about the survey contradicts itself',
      invalid: 'something in them is not valid',
    },
    heldFull: (names) =>
      `No more records that cannot be counted are kept of ${names}. Further ones wait in the browsers of those who answered and are offered again daily: mend the cause and try the kept ones again, or erase those that are forged.`,
    undeclared: 'surveys that nobody has declared',
    unknown: (names) =>
      `Answers arrive for ${names}, and no project here has that name. They wait in the browsers of those who answered and are offered again daily: correct the name in the page, or configure the project.`,
  },
  missing: {
    title: { project: 'There is no project {name} here', survey: 'There is no survey {name} here' },
    hint: {
      project: 'The collector is not configured for a project of this name.',
      survey:
        'No question of a survey of this name has been shown yet. If the name is right, it appears here by itself.',
    },
  },
  refusals: {
    'unknown-project': 'There is no project of this name here.',
    forbidden: 'This token may not read what stands here.',
    project: 'No project can have this name.',
    survey: 'No survey can have this name.',
    from: 'The period begins on a day that does not exist.',
    to: 'The period must end on a day, and not before it begins.',
    view: 'The collector does not know this view. Choose another one.',
    'too-often': 'The collector was asked too often. Wait a minute and load the page again.',
  },
  refusedWith: (status) => `The collector has refused to answer (status ${status}). Its log may say why.`,
  unpublished: {
    title: 'Nothing is published yet',
    hint: 'Figures appear here the day after enough people have answered.',
  },
  welcome: {
    title: 'Waiting for the first answer',
    hint: 'Put this on a page where people finish something. The first question that is shown appears here by itself.',
  },
  foot: (zone) => `Days are UTC, times of day ${zone}. Intervals are 95%. Nothing here leaves this server.`,
  answers: (n, count) => `${count} ${n === 1 ? 'answer' : 'answers'}`,
  change: {
    easier: 'easier',
    harder: 'harder',
    'more satisfied': 'more satisfied',
    'less satisfied': 'less satisfied',
    'more likely to recommend': 'more likely to recommend',
    'less likely to recommend': 'less likely to recommend',
  },
  largerIs: (larger) => `larger is ${larger}`,
  units: { points: 'points', percent: 'percentage points', 'net-points': 'net points' },
}
