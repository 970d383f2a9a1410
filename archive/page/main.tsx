import { render } from 'preact'
import { App } from './views/app.tsx'

const root = document.getElementById('archive')
if (root) {
  root.replaceChildren()
  render(<App page={new URL(location.href)} />, root)
}
