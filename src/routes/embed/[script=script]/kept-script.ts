import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { SCRIPTS } from '#lib/embed/code/scripts.ts';

/** A script as it is given to readers. */
interface KeptScript {
	readonly code: string;
	readonly gzipped: Uint8Array<ArrayBuffer>;
	readonly etag: string;
	/** Whether its name will never mean another one. */
	readonly fixed: boolean;
}

const scripts = new Map<string, KeptScript>();

/** The script of a name, which never changes while a server runs: compressed once, and named by what is in it. */
export function keptScript(name: string): KeptScript | null {
	const known = scripts.get(name);
	if (known) return known;
	const script = SCRIPTS.get(name);
	if (!script) return null;
	const hash = createHash('sha256').update(script.code).digest('hex');
	const made = {
		...script,
		gzipped: new Uint8Array(gzipSync(script.code, { level: 9 })),
		etag: `"${hash.slice(0, 32)}"`
	};
	scripts.set(name, made);
	return made;
}
