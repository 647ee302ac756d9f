import { type ComponentChildren, h, type VNode } from 'preact'

/** Holds what may be wider than its card, and is then scrolled sideways: by keys as well, which not every engine does by itself. */
export function Scroller({ children }: { readonly children: ComponentChildren }): VNode {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what is wider than its box is scrolled by keys as well.
    <div class="scroll" tabIndex={0}>
      {children}
    </div>
  )
}
