import license from 'rollup-plugin-license'

/**
 * For rollup: writes the licences of the packages whose code is bundled, which ask to go where the code goes. One for
 * several files gathers the packages of all.
 *
 * @param file where it is written
 */
export const licensesIn = (file) =>
  license({
    thirdParty: {
      output: {
        file,
        template: (packages) =>
          packages
            .filter(({ name }) => !name.startsWith('@easekit/'))
            .sort((one, other) => (one.name < other.name ? -1 : 1))
            .map(({ name, version, license, licenseText }) => `${name} ${version}, ${license}\n\n${licenseText}`)
            .join('\n\n'),
      },
    },
  })
