import { fail, ok, type Result } from '../../../base/result.ts';
import type { Share, UnknownWorkspace } from '../../workspace.ts';
import { hashOf, newToken } from '../token.ts';
import { lockedRow } from './append.ts';
import { instantOf, type Context } from './context.ts';
import { inTransaction, type Connection } from './engine.ts';

/** Makes a link that shows a draft. */
export const share = (
	context: Context,
	dataset: string
): Promise<Result<Share & { token: string }, UnknownWorkspace>> =>
	inTransaction(context.engine, async (db) => {
		if (!(await lockedRow(context, db, dataset))) return fail({ kind: 'unknown' as const });
		const token = newToken();
		const [id, createdAt] = [hashOf(token), instantOf(context)];
		await db.insertInto('shares').values({ dataset, hash: id, created_at: createdAt }).execute();
		return ok({ id, createdAt, token });
	});

/** The links to a draft that are good, the newest first. */
export async function sharesOf(db: Connection, dataset: string): Promise<Share[]> {
	const rows = await db
		.selectFrom('shares')
		.select(['hash', 'created_at'])
		.where('dataset', '=', dataset)
		.orderBy('created_at', 'desc')
		.orderBy('hash')
		.execute();
	return rows.map(({ hash, created_at: createdAt }) => ({ id: hash, createdAt }));
}

/** Whether a link to a draft is good. */
export async function isShared(db: Connection, dataset: string, token: string): Promise<boolean> {
	const row = await db
		.selectFrom('shares')
		.select('hash')
		.where('dataset', '=', dataset)
		.where('hash', '=', hashOf(token))
		.executeTakeFirst();
	return row !== undefined;
}
