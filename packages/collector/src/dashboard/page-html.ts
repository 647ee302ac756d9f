import { mark } from './mark.js'

const icon = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 ${mark.size} ${mark.size}'><rect width='${mark.size}' height='${mark.size}' rx='${mark.corner}' fill='#3b5bdb'/><path d='${mark.bars}' fill='#fff'/></svg>`

/** The dashboard's page. Everything on it is drawn by the script; addresses are relative, so any path prefix works. */
export const pageHtml: string = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
    <meta name="color-scheme" content="light dark">
    <meta name="robots" content="noindex">
    <title>EaseKit</title>
    <link rel="icon" href="data:image/svg+xml,${encodeURIComponent(icon)}">
    <link rel="stylesheet" href="dashboard/style.css">
    <script type="module" src="dashboard/app.js"></script>
  </head>
  <body>
    <div id="app"></div>
    <noscript>The dashboard needs JavaScript.</noscript>
  </body>
</html>
`
