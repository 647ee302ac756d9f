/** What only the packages as a whole show: code that nobody uses, and whether their users can import them. */
export function checkPackages({ check }) {
  check('dead code', 'knip', [])
  for (const name of ['scales', 'transport', 'widget', 'collector']) {
    check(`package ${name}: publint`, 'publint', ['--strict', `packages/${name}`])
    check(`package ${name}: types for its users`, 'attw', [
      '--pack',
      `packages/${name}`,
      '--profile',
      'esm-only',
      '--quiet',
    ])
  }
}
