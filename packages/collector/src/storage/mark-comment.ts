import type { CommentMark } from './comment-state.js'
import type { Engine } from './engine.js'

/**
 * Notes what a reader says of a comment; the last one wins. Resolves to false where there is no such comment. The project is
 * locked, so that no mark outlives a record that is erased meanwhile.
 */
export async function markComment(engine: Engine, { project, id, state, at }: CommentMark): Promise<boolean> {
  return engine.db.transaction().execute(async (trx) => {
    await engine.lockProject(trx, project)
    const commented = await trx
      .selectFrom('response')
      .select('id')
      .where('project', '=', project)
      .where('id', '=', id)
      .where('comment_at', 'is not', null)
      .executeTakeFirst()
    if (!commented) return false
    if (state === 'new')
      await trx.deleteFrom('comment_state').where('project', '=', project).where('id', '=', id).execute()
    else
      await trx
        .insertInto('comment_state')
        .values({ project, id, state, changed_at: at })
        .onConflict((conflict) => conflict.columns(['project', 'id']).doUpdateSet({ state, changed_at: at }))
        .execute()
    // Whoever polls the comments has to see it.
    await engine.withTables(trx, (tables) => tables.changeRevision(project))
    return true
  })
}
