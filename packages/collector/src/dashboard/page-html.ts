/** The dashboard's page. Everything on it is drawn by the script; addresses are relative, so any path prefix works. */
export const pageHtml: string = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
    <meta name="color-scheme" content="light dark">
    <meta name="robots" content="noindex">
    <title>EaseKit</title>
    <link rel="icon" href="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Crect width='16' height='16' rx='4' fill='%233b5bdb'/%3E%3Cpath d='M4 11h2V8H4zm3 0h2V6H7zm3 0h2V4h-2z' fill='%23fff'/%3E%3C/svg%3E">
    <link rel="stylesheet" href="dashboard/style.css">
    <script type="module" src="dashboard/app.js"></script>
  </head>
  <body>
    <div id="app"></div>
    <noscript>The dashboard needs JavaScript.</noscript>
  </body>
</html>
`
