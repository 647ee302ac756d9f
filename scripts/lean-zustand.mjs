// zustand/vanilla without what the widget never uses, for the script-tag files: updates by a function or by a part of
// the state (ours are replaced as a whole), the initial state, and making a store in two steps.
import { fileURLToPath } from 'node:url'
import { editSource } from './edit-source.mjs'

const source = fileURLToPath(import.meta.resolve('zustand/vanilla'))

const edits = [
  ['const nextState', 'const previousState', 'const nextState = partial;\nif (nextState !== state) {\n'],
  ['(replace !=', 'listeners.forEach', 'nextState;\n'],
  ['const getInitialState', 'const subscribe', ''],
  ['getInitialState,', 'subscribe', ''],
  ['const initialState', 'state = createState', ''],
  ['((createState)', ';', 'createStoreImpl'],
]

/** Makes a rollup build use the lean zustand. */
export const leanZustand = () => ({
  name: 'lean-zustand',
  transform: (code, id) => (id === source ? { code: editSource(code, edits, 'zustand/vanilla'), map: null } : null),
})
