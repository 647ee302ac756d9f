/** What can be chosen; the first of each list is EaseKit's default and is left out of the snippet. */
export const choices = {
  scale: [
    ['ces2', 'CES 2.0, 7 points'],
    ['ease7', 'Ease, 7 points'],
    ['ces2-5', 'CES 2.0, 5 points'],
    ['ease5', 'Ease, 5 points'],
    ['ces1', 'CES 1.0, 5 points'],
    ['binary', 'Yes or no'],
    ['effort-dimensions', 'Four aspects of effort'],
    ['open', 'Free text'],
    ['open-required', 'Free text, required'],
    ['csat5', 'Satisfaction, 5 points'],
    ['csi', 'Satisfaction with several things'],
    ['nps', 'Likelihood to recommend'],
  ],
  locale: [
    ['en', 'English'],
    ['ru', 'Русский'],
    ['fa', 'فارسی'],
    ['ar', 'العربية'],
    ['he', 'עברית'],
    ['de', 'Deutsch'],
    ['fr', 'Français'],
    ['es', 'Español'],
    ['pt-BR', 'Português'],
    ['it', 'Italiano'],
    ['tr', 'Türkçe'],
    ['zh-CN', '简体中文'],
    ['ja', '日本語'],
    ['ko', '한국어'],
    ['hi', 'हिन्दी'],
    ['uk', 'Українська'],
    ['pl', 'Polski'],
    ['kk', 'Қазақша'],
    ['uz', 'Oʻzbekcha'],
  ],
  layout: [
    ['', 'In a row'],
    ['vertical', 'In a list, all labels'],
  ],
  glyph: [
    ['', 'Numbers'],
    ['emoji', 'Faces (5 points)'],
  ],
  theme: [
    ['auto', 'As the device'],
    ['light', 'Light'],
    ['dark', 'Dark'],
  ],
  position: [
    ['', 'Bottom, end'],
    ['bottom-start', 'Bottom, start'],
    ['bottom', 'Bottom'],
    ['top-end', 'Top, end'],
    ['top-start', 'Top, start'],
    ['top', 'Top'],
    ['center', 'Center'],
  ],
  mount: [
    ['', 'Over the page'],
    ['#after-order', 'In the page'],
  ],
}

/** Widths of the window, in pixels; 0 is all there is. */
export const widths = [
  [320, '320'],
  [375, '375'],
  [768, '768'],
  [0, 'Wide'],
]

/** Where the survey stands when it is shown, and the share of the scale that is tapped on the way there. */
export const states = [
  ['asking', 'Question'],
  ['explaining', 'Reason'],
  ['easier', 'Thanks, easier'],
  ['harder', 'Thanks, harder'],
]

/** Names of the instruments in code, where they differ from those on the wire. */
export const exported = {
  'ces2-5': 'ces2Short',
  'effort-dimensions': 'effortDimensions',
  'open-required': 'openRequired',
}
