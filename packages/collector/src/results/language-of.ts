import type { Series } from '@easekit/scales'
import type { CommentRow } from '../storage/store.js'

/** The tag of the language in which a comment was asked for, `null` where nothing is told. An open question has no series that says it. */
export const languageOf = ({ dimensions }: Pick<CommentRow, 'dimensions'>, series: Series | undefined): string | null =>
  series?.locale ?? (dimensions.language || null)
