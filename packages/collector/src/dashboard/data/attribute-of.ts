/** The name of the attribute that a dimension such as `attribute:plan` is made of; `undefined` for a plain one. */
export function attributeOf(dimension: string): string | undefined {
  return dimension.startsWith('attribute:') ? dimension.slice('attribute:'.length) : undefined
}
