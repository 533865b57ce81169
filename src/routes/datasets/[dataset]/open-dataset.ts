import { error } from '@sveltejs/kit';
import type { OpenedForQuestions } from '#lib/answers/dataset-host.ts';
import { refusalOf } from './refusal-of.ts';
import { whileWanted } from './while-wanted.ts';

interface Asking {
	readonly locals: Pick<App.Locals, 'datasets' | 'showsFaults' | 'draft'>;
	readonly request: Request;
}

/** Opens a dataset by its name, or answers with the page that says why it cannot be shown. */
export async function openDataset(
	{ locals, request: { signal } }: Asking,
	name: string
): Promise<OpenedForQuestions> {
	const opened = await whileWanted(
		signal,
		locals.draft?.(signal) ?? locals.datasets.open(name, signal)
	);
	if (!opened.ok) {
		const { status, ...refusal } = refusalOf(opened.problem, name, locals.showsFaults);
		return error(status, refusal);
	}
	const { ask, ...state } = opened.value;
	return {
		...state,
		ask: (kind, request, wanted = signal) => whileWanted(wanted, ask(kind, request, wanted))
	};
}
