import type { Change } from '../../model/change/change.ts';
import { omit } from '../../base/fields.ts';
import type { DoesNotFit } from '../keeping/not-kept.ts';
import type { EditQueue } from './edit-queue.svelte.ts';
import { editOf } from './edit-change.ts';
import type { Field } from './fields/fields.ts';
import type { ListName } from './things/lists.ts';
import { fieldText, readField, sentence } from './fields/read-field.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A thing as the page that edits it loaded it. */
interface EditedRecord {
	/** Null for the dataset itself. */
	readonly list: ListName | null;
	readonly id: string;
	readonly record: Fields;
	/** What it is called in a sentence. */
	readonly label: string;
}

/** Why a field was not saved. */
interface FieldProblem {
	readonly because: string;
	/** What is there instead, where somebody else changed it meanwhile; null where nobody did. */
	readonly there: { readonly text: string; readonly value: unknown } | null;
	/** What the person wrote. */
	readonly written: string;
	/** What refused it; null where it was never sent. */
	readonly refusal: DoesNotFit | null;
}

/** A thing of a draft in its form: each field is read and sent as it is left. */
export class EditSession {
	/** Why fields were not saved, by their names. */
	problems = $state.raw<Readonly<Record<string, FieldProblem>>>({});
	/** How a field was read, where its words say it otherwise. */
	notes = $state.raw<Readonly<Record<string, string>>>({});
	/** What is on its way to be saved. */
	#sent: Fields = $state.raw({});
	/** What was saved since the page loaded what it shows; a page that loads it again has it. */
	#saved: { readonly since: Fields | null; readonly fields: Fields } = $state.raw({
		...{ since: null, fields: {} }
	});
	readonly #queue: EditQueue;
	readonly #about: () => EditedRecord;

	/** @param about the thing as the page loaded it */
	constructor(queue: EditQueue, about: () => EditedRecord) {
		[this.#queue, this.#about] = [queue, about];
	}

	get record(): Fields {
		const { record } = this.#about();
		const saved = this.#saved.since === record ? this.#saved.fields : {};
		return { ...record, ...saved, ...this.#sent };
	}

	/** What refused the fields that show it. */
	get refusals(): readonly DoesNotFit[] {
		return Object.values(this.problems).flatMap(({ refusal }) => refusal ?? []);
	}

	/** What stands in a field. */
	text(field: Field): string {
		return this.problems[field.name]?.written ?? fieldText(field, this.record[field.name]);
	}

	/** Saves what was written in a field, where it can be read and says something else. */
	async save(field: Field, written: string): Promise<void> {
		const { name } = field;
		this.#settle(name);
		this.notes = omit(this.notes, name);
		const read = readField(field, written);
		if (!read.ok) {
			this.#fault(name, { because: read.problem, there: null, written, refusal: null });
			return;
		}
		const before = this.record[name] ?? null;
		const text = fieldText(field, read.value);
		const isRead = field.form.kind === 'date' || field.form.kind === 'day';
		if (isRead && text !== written.trim() && text !== '') {
			this.notes = { ...this.notes, [name]: `Read as ${text}.` };
		}
		if (text === fieldText(field, before)) return;
		const { list, id, label } = this.#about();
		this.#sent = { ...this.#sent, [name]: read.value };
		const change: Change = editOf(list, id, { [name]: before }, { [name]: read.value });
		const outcome = await this.#queue.add(`${field.label} of ${label}`, [change]);
		this.#sent = omit(this.#sent, name);
		if (outcome) this.#refused(field, written, outcome);
		else this.#show(name, read.value);
	}

	/** Takes what is there instead of what the person wrote. */
	take(field: Field): void {
		this.#show(field.name, this.problems[field.name]?.there?.value ?? null);
		this.#settle(field.name);
	}

	/** Saves what the person wrote over what is there instead. */
	async overwrite(field: Field): Promise<void> {
		const { written = '' } = this.problems[field.name] ?? {};
		this.take(field);
		await this.save(field, written);
	}

	/** The person has done with what was refused at a field. */
	#settle(name: string): void {
		const refusal = this.problems[name]?.refusal;
		if (refusal) this.#queue.forget(refusal);
		this.problems = omit(this.problems, name);
	}

	/** What a field has from now on, until the page loads it again. */
	#show(name: string, value: unknown): void {
		const { record } = this.#about();
		const fields = this.#saved.since === record ? this.#saved.fields : {};
		this.#saved = { since: record, fields: { ...fields, [name]: value } };
	}

	#refused(field: Field, written: string, refusal: DoesNotFit): void {
		const { misfits } = refusal;
		const own = misfits.filter((one) => one.field.split(/[.[]/)[0] === field.name);
		const [first] = own.length > 0 ? own : misfits;
		if (!first) return; // it is listed
		const there = first.there?.[field.name] ?? null;
		const isOther =
			first.there !== null && fieldText(field, there) !== fieldText(field, this.record[field.name]);
		this.#fault(field.name, {
			because: sentence(first),
			there: isOther ? { text: fieldText(field, there), value: there } : null,
			...{ written, refusal }
		});
	}

	#fault(name: string, problem: FieldProblem): void {
		this.problems = { ...this.problems, [name]: problem };
	}
}
