#!/usr/bin/env bash
# better-sqlite3 12.11.1: an error of SQLite loses its message and its stack on the way out of a worker thread.
# Guess: what a worker does not catch, or posts, arrives as an Error with its message, as every subclass of Error does. Seen: the
# class calls Error as a function, so that its instances pass `instanceof Error` and have no slot of an error; the structured clone
# takes them for plain objects. The `error` event of the worker gets `{ code }`, and whoever logs `error.message` logs undefined.
# For a user: put message, stack and code into a plain object in the thread, and make the error again outside.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm install --no-audit --no-fund --save-exact 'better-sqlite3@12.11.1' >>npm.log 2>&1
cat >twice.mjs <<'CODE'
import { parentPort } from 'node:worker_threads'
import Database from 'better-sqlite3'
const db = new Database(':memory:')
db.exec('create table orders (id integer primary key); insert into orders values (1)')
const insert = () => db.exec('insert into orders values (1)')
try {
  insert()
} catch (error) {
  parentPort.postMessage({ isError: error instanceof Error, message: error.message, error })
}
parentPort.once('message', insert)
CODE
cat >main.mjs <<'CODE'
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
const worker = new Worker(new URL('./twice.mjs', import.meta.url))
const [posted] = await once(worker, 'message')
worker.postMessage('again')
const thrown = await new Promise((resolve) => worker.once('error', resolve))
const describe = (error) => ({ isError: error instanceof Error, message: error.message, stack: error.stack, code: error.code })
const seen = {
  inside: { isError: posted.isError, message: posted.message },
  posted: describe(posted.error),
  uncaught: describe(thrown),
}
console.log(seen)
const bare = { isError: false, message: undefined, stack: undefined, code: 'SQLITE_CONSTRAINT_PRIMARYKEY' }
assert.deepEqual(seen, {
  inside: { isError: true, message: 'UNIQUE constraint failed: orders.id' },
  posted: bare,
  uncaught: bare,
})
CODE
node main.mjs
