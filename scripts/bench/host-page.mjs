/** The page that every widget is measured on: a shop's thank-you page without a script of its own. */
export const hostPage = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Order placed</title>
<link rel="icon" href="data:,">
<style>
body { font: 16px/1.5 system-ui, sans-serif; margin: 0; color: #222; background: #fff }
main { max-width: 720px; margin: 0 auto; padding: 32px 16px }
section { border: 1px solid #ddd; border-radius: 8px; padding: 16px; margin: 16px 0 }
</style>
</head>
<body>
<main>
<h1>Order placed</h1>
<p>Thank you. Your order number is 10 482. We will write to you when it ships.</p>
<section><h2>Delivery</h2><p>Standard, 3 to 5 working days, to the address on your account.</p></section>
<section><h2>Items</h2><ul><li>Desk lamp</li><li>Extension lead, 3 m</li><li>Light bulb, E27</li></ul></section>
<p><button type="button" id="host">Continue shopping</button></p>
</main>
</body>
</html>
`
