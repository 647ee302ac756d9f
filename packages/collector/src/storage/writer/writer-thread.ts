// The thread that writes a SQLite database, whose path it is started with. See open-threaded-store.ts.
import { parentPort, workerData } from 'node:worker_threads'
import { openSqliteStore } from '../open-sqlite-store.js'
import type { WriteRule } from '../write.js'
import type { Answered, Asked, Question } from './messages.js'
import { toPlainError } from './plain-error.js'

const store = await openSqliteStore(workerData)
const rules = new Map<string, WriteRule>()
const underWay = new Set<Promise<unknown>>()

function ruleOf(project: string): WriteRule {
  const rule = rules.get(project)
  // Better no answer than one that is counted by other rules.
  if (!rule) throw new Error(`the thread that writes was told no rules of "${project}"`)
  return rule
}

async function answer(question: Question): Promise<unknown> {
  switch (question.type) {
    case 'write': {
      for (const [project, rule] of question.rules) rules.set(project, rule)
      return store.write(question.batch, { today: question.today, ruleOf })
    }
    case 'purge':
      return store.purgeProject(question.project)
    case 'check':
      return store.check()
    case 'close':
      await Promise.allSettled(underWay)
      return store.close()
  }
}

parentPort?.on('message', ({ n, question }: Asked) => {
  const tell = (answered: Answered): void => parentPort?.postMessage(answered)
  const working = answer(question).then(
    (result) => tell({ n, result }),
    (error: unknown) => tell({ n, error: toPlainError(error) }),
  )
  if (question.type === 'close') {
    void working.then(() => parentPort?.close())
    return
  }
  underWay.add(working)
  void working.finally(() => underWay.delete(working))
})
