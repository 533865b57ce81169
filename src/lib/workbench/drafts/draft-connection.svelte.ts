import * as v from 'valibot';
import { v7 as uuid } from 'uuid';
import { type Change, CHANGE_VERSION, readChange } from '../../model/change/change.ts';
import { draftPath } from '../../query/address/page-paths.ts';
import { DoesNotFit, NotKept } from '../keeping/not-kept.ts';
import type { ReviewStep } from '../keeping/review-step.ts';
import type { SentChange } from '../keeping/edit-step.ts';
import { changeOfStep, coderOfStep } from '../keeping/step-change.ts';

const savedBody = v.object({ version: v.number(), undo: v.array(v.unknown()) });
const conflict = v.object({
	version: v.number(),
	since: v.array(v.object({ id: v.string() }))
});
const refused = v.object({
	refusals: v.array(
		v.object({
			...{ because: v.string(), hint: v.string() },
			field: v.optional(v.string(), ''),
			there: v.optional(v.nullable(v.record(v.string(), v.unknown())), null)
		})
	)
});
const failed = v.object({ message: v.string() });
const current = v.object({ version: v.number() });

const OFTEN = 10_000; // ms between two questions whether others have saved something
const ATTEMPTS = 5; // with what others have kept meanwhile, before the person is told

/** A draft that the server keeps, as a page that works on it knows it: what is done is sent, one after another. */
export class DraftConnection {
	/** How many changes others have kept since the page was loaded. */
	others = $state(0);
	readonly #draft: string;
	#version: number;
	/** The version up to which changes of others are counted. */
	#counted = 0;
	/** To the other windows of this browser that work on the draft. */
	#windows: BroadcastChannel | null = null;
	/** The change of each step: sent again, it is known by its id. */
	readonly #ids = new Map<string, string>();
	/** How many requests to save something were begun, or have ended. */
	#posts = 0;
	#isSaving = false;
	/** What undoes each step. */
	readonly #undoing = new Map<string, Change>();

	/** @param version that the page shows */
	constructor(draft: string, version: number) {
		[this.#draft, this.#version] = [draft, version];
	}

	/**
	 * Hears of what others keep, until it is ended: other windows of this browser tell of it at once; what other people
	 * did the server is asked for, now and then while the page is in sight.
	 */
	listen(): () => void {
		const ends = [this.#hearWindows(), this.#askNowAndThen()];
		return () => {
			for (const end of ends) end();
		};
	}

	#hearWindows(): () => void {
		if (typeof BroadcastChannel === 'undefined') return () => undefined; // in an old browser
		const windows = new BroadcastChannel(`plumbline draft ${this.#draft}`);
		windows.onmessage = ({ data }: MessageEvent<unknown>) => {
			if (typeof data === 'number') this.#count(data, 0);
		};
		this.#windows = windows;
		return () => {
			windows.close();
			this.#windows = null;
		};
	}

	#askNowAndThen(): () => void {
		const ask = () => {
			if (document.visibilityState === 'visible') void this.askVersion();
		};
		const asking = setInterval(ask, OFTEN);
		document.addEventListener('visibilitychange', ask);
		return () => {
			clearInterval(asking);
			document.removeEventListener('visibilitychange', ask);
		};
	}

	/** Asks what version the draft has, and counts what others made of it. Where no answer comes, saving will tell. */
	async askVersion(): Promise<void> {
		const before = this.#posts;
		if (this.#isSaving) return;
		const sent = await fetch(draftPath(this.#draft, 'changes'), {
			headers: { accept: 'application/json' }
		})
			.then((answer) => (answer.ok ? answer.json() : null))
			.catch(() => null);
		const answer = v.safeParse(current, sent);
		// A change of our own may be in it, if one was on its way.
		if (answer.success && this.#posts === before) this.#count(answer.output.version, 0);
	}

	/** Counts what others kept up to a version. @param own how many of these changes are ours */
	#count(version: number, own: number): void {
		this.others += Math.max(0, version - Math.max(this.#version, this.#counted) - own);
		this.#counted = Math.max(this.#counted, version);
	}

	/** Takes note of the version that the page shows by now. */
	sawVersion(version: number): void {
		this.#version = Math.max(this.#version, version);
	}

	/**
	 * Has a step of a review kept.
	 * @throws NotKept with the reason
	 */
	async keep(step: ReviewStep): Promise<void> {
		const id = this.#ids.get(step.id) ?? uuid();
		this.#ids.set(step.id, id);
		const change = changeOfStep(step, this.#undoing);
		const [undo] = await this.send([{ id, by: coderOfStep(step), change }]);
		if (undo) this.#undoing.set(step.id, undo);
	}

	/**
	 * Has changes kept, all or none. Where others were first they follow theirs, if they still fit.
	 * @returns what undoes each, as far as it is known
	 * @throws NotKept with the reason
	 */
	async send(changes: readonly SentChange[]): Promise<readonly Change[]> {
		const ids = new Set(changes.map(({ id }) => id));
		for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
			const answer = await this.#post(changes);
			if (answer.status !== 409) return this.#taken(answer);
			const { version, since } = read(conflict, answer.body);
			const own = since.filter(({ id }) => ids.has(id)).length;
			this.#count(version, own);
			this.#version = version;
			// They were kept, and the answer was lost.
			if (own > 0) return [];
		}
		throw new NotKept('others are saving at the same time');
	}

	#taken({ status, body }: Answer): readonly Change[] {
		if (status === 200) {
			const { version, undo } = read(savedBody, body);
			this.#version = version;
			this.#windows?.postMessage(version);
			return undo.flatMap((one) => {
				const back = readChange(one, CHANGE_VERSION);
				return back.ok ? [back.value] : [];
			});
		}
		if (status === 422) {
			const { refusals } = read(refused, body);
			const reasons = refusals.map(({ because, hint }) => `${because}; ${hint}`);
			throw new DoesNotFit(reasons.join('. '), refusals);
		}
		if (status === 404) throw new DoesNotFit('the draft was deleted');
		const failure = v.safeParse(failed, body);
		throw new NotKept(failure.success ? failure.output.message : `the server answered ${status}`);
	}

	async #post(changes: readonly SentChange[]): Promise<Answer> {
		const sent = { version: CHANGE_VERSION, expected: this.#version, changes };
		this.#posts++;
		this.#isSaving = true;
		try {
			const answer = await fetch(draftPath(this.#draft, 'changes'), {
				method: 'POST',
				headers: { 'content-type': 'application/json', accept: 'application/json' },
				body: JSON.stringify(sent)
			});
			return { status: answer.status, body: await answer.json() };
		} catch {
			throw new NotKept('the server cannot be reached');
		} finally {
			this.#posts++;
			this.#isSaving = false;
		}
	}
}

interface Answer {
	readonly status: number;
	readonly body: unknown;
}

function read<Schema extends v.GenericSchema>(
	schema: Schema,
	body: unknown
): v.InferOutput<Schema> {
	const parsed = v.safeParse(schema, body);
	if (parsed.success) return parsed.output;
	throw new NotKept('the server runs a different version from this page');
}
