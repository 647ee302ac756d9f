import { easekit, easekitDelayed, easekitFull, easekitWarned } from './widgets/easekit.mjs'
import { formbricks } from './widgets/formbricks.mjs'
import { emptyScript, nothing } from './widgets/nothing.mjs'
import { posthog, posthogSlim } from './widgets/posthog.mjs'
import { pushfeedback } from './widgets/pushfeedback.mjs'
import { sentry } from './widgets/sentry.mjs'
import { sprig } from './widgets/sprig.mjs'
import { surveyjs } from './widgets/surveyjs.mjs'

/** What is measured, in the order of the tables. The functions in it run in the page, so they see nothing of this file. */
export const widgets = [
  nothing,
  emptyScript,
  easekit,
  easekitWarned,
  easekitDelayed,
  easekitFull,
  pushfeedback,
  sentry,
  sprig,
  formbricks,
  posthogSlim,
  posthog,
  surveyjs,
]
