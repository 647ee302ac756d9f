import type { TestProjectInlineConfiguration } from 'vitest/config'

export function runOn(kind: 'dist' | 'minified'): TestProjectInlineConfiguration

export const pageDoorTests: string[]
