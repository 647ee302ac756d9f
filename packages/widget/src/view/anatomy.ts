/**
 * The parts of the popup. Their names are public: a page styles them with `::part(name)`, tests find them by it.
 */
export type Part =
  | 'popup'
  | 'close'
  | 'question'
  | 'scale'
  | 'point'
  | 'ends'
  | 'why'
  | 'reason'
  | 'comment'
  | 'skip'
  | 'send'
  | 'thanks'
