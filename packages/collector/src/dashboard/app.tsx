import { h, render } from 'preact'
import { takeToken } from './data/take-token.js'
import { App } from './frame/app.js'

const root = document.getElementById('app')
if (root) render(<App keeper={takeToken(window)} />, root)
