import { configure } from '@testing-library/preact'

// A second, the default, is little where the machine is busy.
configure({ asyncUtilTimeout: 10_000 })
