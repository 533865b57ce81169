import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { withoutRevisions } from '../../src/build/without-revisions.ts';

it('takes the revisions that a server has kept out of what was copied into a build', () => {
	const root = mkdtempSync(join(tmpdir(), 'plumbline-build-'));
	const datasets = join(root, 'out', 'datasets');
	mkdirSync(join(datasets, 'revisions', 'a'), { recursive: true });
	writeFileSync(join(datasets, 'a.json'), '{}');
	const plugin = withoutRevisions() as unknown as {
		writeBundle: (output: { dir: string }) => void;
	};
	plugin.writeBundle({ dir: join(root, 'out') });
	expect(existsSync(join(datasets, 'a.json'))).toBe(true);
	expect(existsSync(join(datasets, 'revisions'))).toBe(false);
	rmSync(root, { recursive: true });
});
