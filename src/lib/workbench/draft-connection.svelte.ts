import * as v from 'valibot';
import { v7 as uuid } from 'uuid';
import { CHANGE_VERSION, readChange, type Change } from '../model/change/change.ts';
import { draftPath } from '../query/draft-paths.ts';
import { DoesNotFit, NotKept } from './not-kept.ts';
import type { ReviewStep } from './review-step.ts';
import { changeOfStep, coderOfStep } from './step-change.ts';

const kept = v.object({ version: v.number(), undo: v.array(v.unknown()) });
const conflict = v.object({
	version: v.number(),
	since: v.array(v.object({ id: v.string() }))
});
const refused = v.object({
	refusals: v.array(v.object({ because: v.string(), hint: v.string() }))
});
const failed = v.object({ message: v.string() });

const ATTEMPTS = 5; // with what others have kept meanwhile, before the person is told

/** A draft that the server keeps, as a page that works on it knows it: each step is sent, one after another. */
export class DraftConnection {
	/** How many changes others have kept since the page was loaded. */
	others = $state(0);
	readonly #draft: string;
	#version: number;
	/** The change of each step: sent again, it is known by its id. */
	readonly #ids = new Map<string, string>();
	/** What undoes each step. */
	readonly #undoing = new Map<string, Change>();

	/** @param version that the page shows */
	constructor(draft: string, version: number) {
		[this.#draft, this.#version] = [draft, version];
	}

	/**
	 * Has a step kept. Where others were first it follows theirs, if it still fits.
	 * @throws NotKept with the reason
	 */
	async keep(step: ReviewStep): Promise<void> {
		const id = this.#ids.get(step.id) ?? uuid();
		this.#ids.set(step.id, id);
		const change = changeOfStep(step, this.#undoing);
		for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
			const answer = await this.#post({ id, by: coderOfStep(step), change });
			if (answer.status !== 409) {
				this.#take(step, answer);
				return;
			}
			const { version, since } = read(conflict, answer.body);
			const isThere = since.some((one) => one.id === id);
			this.others += since.length - Number(isThere);
			this.#version = version;
			// It was kept, and the answer was lost.
			if (isThere) return;
		}
		throw new NotKept('others are saving at the same time');
	}

	#take(step: ReviewStep, { status, body }: Answer): void {
		if (status === 200) {
			const { version, undo } = read(kept, body);
			this.#version = version;
			const back = readChange(undo[0], CHANGE_VERSION);
			if (back.ok) this.#undoing.set(step.id, back.value);
			return;
		}
		if (status === 422) {
			const reasons = read(refused, body).refusals.map(
				({ because, hint }) => `${because}; ${hint}`
			);
			throw new DoesNotFit(reasons.join('. '));
		}
		if (status === 404) throw new DoesNotFit('the draft was deleted');
		const told = v.safeParse(failed, body);
		throw new NotKept(told.success ? told.output.message : `the server answered ${status}`);
	}

	async #post(change: object): Promise<Answer> {
		const sent = { version: CHANGE_VERSION, expected: this.#version, changes: [change] };
		try {
			const answer = await fetch(draftPath(this.#draft, 'changes'), {
				method: 'POST',
				headers: { 'content-type': 'application/json', accept: 'application/json' },
				body: JSON.stringify(sent)
			});
			return { status: answer.status, body: await answer.json() };
		} catch {
			throw new NotKept('the server cannot be reached');
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
	throw new NotKept('the server is of another version than this page');
}
