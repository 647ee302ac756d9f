/** @jsxImportSource react */
// A double of the five parts of react-native that the example uses: each is the HTML element with the same role, so that a
// test finds it as an assistive technology does. It draws nothing natively and knows no styles.
import type { ReactNode } from 'react'

interface Props {
  readonly children?: ReactNode
  readonly style?: unknown
  readonly accessibilityRole?: string
  readonly accessibilityLabel?: string
  readonly accessibilityLiveRegion?: 'polite'
  readonly accessibilityState?: { readonly checked?: boolean }
}

export const View = ({ children, accessibilityRole, accessibilityLiveRegion }: Props) => (
  <div role={accessibilityRole} aria-live={accessibilityLiveRegion}>
    {children}
  </div>
)

export const Text = ({ children, accessibilityRole }: Props) => (
  <span role={accessibilityRole === 'header' ? 'heading' : undefined}>{children}</span>
)

export const Pressable = (props: Props & { readonly onPress: () => void }) => {
  const { children, accessibilityRole, accessibilityLabel, accessibilityState, onPress } = props
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: the role is whatever the survey gives.
    <button
      type="button"
      role={accessibilityRole}
      aria-label={accessibilityLabel}
      aria-checked={accessibilityState?.checked}
      onClick={onPress}
    >
      {children}
    </button>
  )
}

interface InputProps extends Props {
  readonly value: string
  readonly placeholder?: string
  readonly multiline?: boolean
  readonly maxLength?: number
  readonly onChangeText: (text: string) => void
}

export const TextInput = ({ value, accessibilityLabel, maxLength, onChangeText }: InputProps) => (
  <textarea
    aria-label={accessibilityLabel}
    maxLength={maxLength}
    value={value}
    onChange={({ target }) => onChangeText(target.value)}
  />
)

export const StyleSheet = { create: <Styles,>(styles: Styles): Styles => styles }
