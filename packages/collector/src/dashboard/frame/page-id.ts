/** The pages of the dashboard, as `?page` names them. */
export type PageId = 'overview' | 'survey' | 'comments' | 'effects' | 'alerts' | 'surveys' | 'people'

const ids: readonly PageId[] = ['overview', 'survey', 'comments', 'effects', 'alerts', 'surveys', 'people']

/** The page of that name, if there is one. */
export function toPageId(name: string | undefined): PageId | undefined {
  return ids.find((id) => id === name)
}
