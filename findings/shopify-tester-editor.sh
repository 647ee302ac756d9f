#!/usr/bin/env bash
# @shopify/ui-extensions-tester 2026.7.0: reading `shopify.extension.editor` throws in the mock.
# Guess: `editor`, which the types declare as optional and which is `undefined` outside the editor, reads as `undefined`. Seen:
# `Property "editor" does not exist on the shopify API for this target.`, and the same where a test assigns it.
# For a user: replace the whole object, `extension.shopify.extension = { ...extension.shopify.extension, editor: undefined }`.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm install --no-audit --no-fund --save-exact --legacy-peer-deps '@shopify/ui-extensions-tester@2026.7.0' 'preact@10.27.0' >>npm.log
cat >shopify.extension.toml <<'TOML'
api_version = "2026-07"
[[extensions.targeting]]
target = "purchase.thank-you.block.render"
module = "./block.mjs"
TOML
echo 'export default () => {}' >block.mjs
node --input-type=module <<'CODE'
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { getExtension } from '@shopify/ui-extensions-tester'
const { version } = JSON.parse(readFileSync('node_modules/@shopify/ui-extensions-tester/package.json', 'utf8'))
globalThis.document = { body: {} }
const extension = getExtension('purchase.thank-you.block.render', { configSearchDir: process.cwd() })
extension.setUp()
const { shopify } = extension
let said = ''
try {
  void shopify.extension.editor
} catch (error) {
  said = error.message
}
shopify.extension = { ...shopify.extension, editor: undefined }
console.log('version', version, 'said', said, 'then', shopify.extension.editor)
assert.equal(version, '2026.7.0')
assert.equal(said, 'Property "editor" does not exist on the shopify API for this target.')
assert.equal(shopify.extension.editor, undefined)
CODE
