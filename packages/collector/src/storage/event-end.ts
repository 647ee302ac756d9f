/** How a try to deliver ended. `error` says why in a few words, without anything of the answers. */
export type EventEnd =
  | { readonly type: 'delivered'; readonly at: number }
  | { readonly type: 'retry'; readonly dueAt: number; readonly error: string }
  | { readonly type: 'given-up'; readonly error: string }
  | { readonly type: 'left-out' }
