import type { FunctionComponent } from 'preact'
import type { PageId } from './page-id.js'
import type { PageProps } from './page-props.js'

/** A page of the dashboard. */
export interface Page {
  readonly id: PageId
  /** Whether it is about one survey, so that one has to be selected. */
  readonly ofSurvey: boolean
  /** Whether it shows the period that is chosen above it. */
  readonly hasPeriod: boolean
  /** Whether that may be all time; where it may not, 30 days stand in for it. */
  readonly hasAllTime: boolean
  /** Who may see it: readers of records, also those of published figures, or whoever may publish surveys. */
  readonly reader: 'records' | 'results' | 'publish'
  /** Whether whoever comes by a link for one survey may not see it, since it is about all of them. @default false */
  readonly isOfAll?: boolean
  /** Fetched when it is opened, so that the first view carries no other. */
  readonly load: () => Promise<FunctionComponent<PageProps>>
}

/** All pages that there are, in the order of the navigation. */
export const pages: readonly Page[] = [
  {
    id: 'overview',
    ofSurvey: false,
    hasPeriod: true,
    hasAllTime: false,
    reader: 'results',
    load: () => import('../overview/overview-page.js').then(({ OverviewPage }) => OverviewPage),
  },
  {
    id: 'survey',
    ofSurvey: true,
    hasPeriod: true,
    hasAllTime: true,
    reader: 'results',
    load: () => import('../survey/survey-page.js').then(({ SurveyPage }) => SurveyPage),
  },
  {
    id: 'comments',
    ofSurvey: true,
    hasPeriod: true,
    hasAllTime: true,
    reader: 'records',
    load: () => import('../comments/comments-page.js').then(({ CommentsPage }) => CommentsPage),
  },
  {
    id: 'effects',
    ofSurvey: true,
    hasPeriod: true,
    hasAllTime: true,
    reader: 'records',
    load: () => import('../effects/effects-page.js').then(({ EffectsPage }) => EffectsPage),
  },
  {
    id: 'alerts',
    ofSurvey: false,
    hasPeriod: false,
    hasAllTime: false,
    reader: 'results',
    isOfAll: true,
    load: () => import('../alerts/alerts-page.js').then(({ AlertsPage }) => AlertsPage),
  },
  {
    id: 'people',
    ofSurvey: false,
    hasPeriod: false,
    hasAllTime: false,
    reader: 'records',
    load: () => import('../people/people-page.js').then(({ PeoplePage }) => PeoplePage),
  },
  {
    id: 'surveys',
    ofSurvey: false,
    hasPeriod: false,
    hasAllTime: false,
    reader: 'publish',
    load: () => import('../surveys/surveys-page.js').then(({ SurveysPage }) => SurveysPage),
  },
]
