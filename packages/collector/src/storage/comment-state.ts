/** What readers have done about a comment; those that nobody has marked are `new`. */
export const commentStates = ['new', 'seen', 'done'] as const

export type CommentState = (typeof commentStates)[number]

/** What a reader says of the comment of a response. `at` is epoch ms. */
export interface CommentMark {
  readonly project: string
  readonly id: string
  readonly state: CommentState
  readonly at: number
}
