import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LazyStore } from '#lib/store/server/database/lazy-store.ts';
import { begun, ENGINES } from './engines.ts';

describe.each(ENGINES)('a server with %s', (engine, newDatabase) => {
	it('opens its database when something is to be kept, and once', async () => {
		const { location, drop } = await newDatabase();
		const lazy = new LazyStore(location);
		expect(lazy.isThere).toBe(engine !== 'SQLite');
		if (engine === 'SQLite') expect(await lazy.existing()).toEqual({ ok: true, value: null });
		const [one, other] = await Promise.all([lazy.opened(), lazy.opened()]);
		if (!one.ok || !other.ok) throw new Error('not opened');
		expect(one.value).toBe(other.value);
		await begun(one.value);
		await lazy.close();
		const next = new LazyStore(location);
		const found = await next.existing();
		const listed = found.ok ? await found.value?.list() : null;
		expect(listed?.ok && listed.value).toHaveLength(1);
		await next.close();
		await drop();
	});
});

describe('a server whose database cannot be opened', () => {
	it('says why, tells its operator once for all who ask at once, and leaves the file as it is', async () => {
		const folder = mkdtempSync(join(tmpdir(), 'plumbline-data-'));
		writeFileSync(join(folder, 'plumbline.db'), 'These are no tables. '.repeat(100));
		const logged: string[] = [];
		const lazy = new LazyStore({ address: null, folder }, { log: (line) => logged.push(line) });
		for (let at = 0; at < 3; at++) {
			expect(await lazy.existing()).toMatchObject({ problem: { reason: 'damaged' } });
		}
		expect(logged).toHaveLength(1);
		rmSync(folder, { recursive: true });
	});

	it('makes no folder as long as nothing is kept', async () => {
		const folder = join(tmpdir(), `plumbline-none-${process.pid}`);
		expect(await new LazyStore({ address: null, folder }).existing()).toEqual({
			...{ ok: true, value: null }
		});
		expect(existsSync(folder)).toBe(false);
	});
});
