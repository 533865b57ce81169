import { sql } from 'kysely';
import { inTransaction, type Connection, type Engine } from './engine.ts';
import { DatabaseProblem } from './database-problem.ts';

type Step = (engine: Engine) => readonly string[];

const FIGURES = `title text not null, summary text not null, language text not null,
	statements integer not null, links integer not null, coders text not null`;

/** What makes each version of the tables of the one before it. A step that was released is never changed. */
const STEPS: readonly Step[] = [
	({ idType: id }) => [
		`create table datasets (id ${id} primary key, ${FIGURES}, version integer not null,
			created_at ${id} not null, changed_at ${id} not null, name ${id}, revision ${id})`,
		'create index datasets_by_name on datasets (name)',
		'create index datasets_by_change on datasets (changed_at)',
		`create table changes (dataset ${id} not null, version integer not null, id ${id} not null,
			at ${id} not null, "by" text, kind text not null, form integer not null, change text not null,
			primary key (dataset, version))`,
		`create table snapshots (dataset ${id} not null, version integer not null, body text not null,
			primary key (dataset, version))`,
		`create table revisions (dataset ${id} not null, revision ${id} not null, ${FIGURES},
			version integer not null, at ${id} not null, note text not null, bytes integer not null,
			body text not null, primary key (dataset, revision))`,
		`create table shares (dataset ${id} not null, hash ${id} not null, created_at ${id} not null,
			primary key (dataset, hash))`
	],
	({ idType: id, kind }) => {
		// As better-auth writes them, whose these four tables are.
		const [time, truth] = kind === 'postgres' ? ['timestamptz', 'boolean'] : ['text', 'integer'];
		const times = `created_at ${time} not null, updated_at ${time} not null`;
		return [
			`create table accounts (id ${id} primary key, email ${id} not null unique, name text not null,
				role text not null, email_verified ${truth} not null, image text, ${times})`,
			`create table credentials (id ${id} primary key, account ${id} not null, provider ${id} not null,
				provider_account ${id} not null, password text, access_token text, refresh_token text,
				id_token text, access_token_expires_at ${time}, refresh_token_expires_at ${time}, scope text,
				${times})`,
			'create index credentials_by_account on credentials (account)',
			`create table sessions (id ${id} primary key, token ${id} not null unique, account ${id} not null,
				expires_at ${time} not null, ip text, user_agent text, ${times})`,
			'create index sessions_by_account on sessions (account)',
			`create table verifications (id ${id} primary key, identifier ${id} not null, value text not null,
				expires_at ${time} not null, ${times})`,
			`create table attempts (key ${id} primary key, since ${id} not null, count integer not null)`,
			`create table invitations (hash ${id} primary key, "by" ${id}, created_at ${id} not null,
				expires_at ${id} not null)`,
			`create table tokens (hash ${id} primary key, account ${id}, name text not null,
				created_at ${id} not null)`,
			`create table secrets (name ${id} primary key, value text not null)`
		];
	}
];

/**
 * Brings the tables of a database to the version of this program: forward only, and one server after another.
 * @throws DatabaseProblem where a newer program has changed them: they are left as they are
 */
export async function migrate(engine: Engine, steps: readonly Step[] = STEPS): Promise<void> {
	// Where nothing is to be done nothing is written, so that a folder that is read-only can be read.
	if ((await versionOf(engine.db, engine)) === steps.length) return;
	await inTransaction(engine, async (db) => {
		if (engine.lockAll) await sql.raw(engine.lockAll).execute(db);
		// Another server may have done it meanwhile.
		const version = await versionOf(db, engine);
		if (version > steps.length) throw newer(version, steps.length);
		if (version === 0) {
			await sql`create table if not exists plumbline_schema (version integer not null)`.execute(db);
			await sql`delete from plumbline_schema`.execute(db);
			await db.insertInto('plumbline_schema').values({ version: 0 }).execute();
		}
		for (const step of steps.slice(version)) {
			for (const statement of step(engine)) await sql.raw(statement).execute(db);
		}
		await db.updateTable('plumbline_schema').set({ version: steps.length }).execute();
	});
}

const newer = (version: number, known: number) =>
	new DatabaseProblem({
		...{ kind: 'failed', reason: 'newer' },
		because: `the database has version ${version}; this Plumbline reads versions up to ${known}`,
		hint: 'start the newer Plumbline again; nothing in the database was changed'
	});

/** The version of the tables; 0 where there are none. */
async function versionOf(db: Connection, { kind }: Engine): Promise<number> {
	const there =
		kind === 'sqlite'
			? sql`select name from sqlite_master where name = 'plumbline_schema'`
			: sql`select 1 from pg_catalog.pg_tables where tablename = 'plumbline_schema'
				and schemaname = current_schema()`;
	if ((await there.execute(db)).rows.length === 0) return 0;
	const row = await db.selectFrom('plumbline_schema').select('version').executeTakeFirst();
	return row?.version ?? 0;
}
