import { error, fail, redirect } from '@sveltejs/kit';
import { formatRefusal } from '#lib/model/change/refusal.ts';
import { formatFault } from '#lib/model/reading/fault.ts';
import { formatChange } from '#lib/workbench/edit/format-change.ts';
import { done, draftEntry, openWorkspace, refuse } from '../../open-store.ts';
import type { Actions, PageServerLoad } from './$types';

const MOST = 30; // changes that are listed at once

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const before = Number(url.searchParams.get('before') ?? NaN);
	const workspace = await openWorkspace(locals, params.draft);
	const isLater = Number.isInteger(before) && before > 1;
	const entries = done(await workspace.history(MOST + 1, isLater ? before : undefined));
	const history = entries.slice(0, MOST);
	return {
		mayDestroy: locals.asker === 'owner',
		entry: workspace.entry,
		isPlain: workspace.draft.documents.size === 0,
		revisions: done(await workspace.revisions()),
		shares: done(await workspace.shares()),
		history: history.map((one) => ({
			...{ version: one.version, at: one.at, by: one.by },
			description: formatChange(one, workspace.draft)
		})),
		isNewest: !isLater,
		olderThan: entries.length > MOST ? history.at(-1)!.version : null
	};
};

export const actions: Actions = {
	publish: async ({ locals, params, request }) => {
		const entry = await draftEntry(locals, params.draft);
		const note = (await request.formData()).get('note');
		const names = await locals.datasets.names();
		const text = typeof note === 'string' ? note.trim() : '';
		const published = await locals.workspaces.publish(entry, text, names);
		if (published.ok) redirect(303, `/datasets/${published.value.name}/embed`);
		const { problem } = published;
		if (problem.kind === 'invalid') return fail(422, { faults: problem.faults.map(formatFault) });
		return problem.kind === 'failed' ? refuse(problem) : redirect(303, '/');
	},
	restore: async ({ locals, params, request }) => {
		const workspace = await openWorkspace(locals, params.draft);
		const version = Number((await request.formData()).get('version'));
		const restored = await workspace.restore(version);
		if (restored.ok) return {};
		const { problem } = restored;
		if (problem.kind === 'failed') return refuse(problem);
		const again = ['Something else changed at the same time; check it, and try again'];
		const refused = problem.kind === 'refused' ? problem.refusals.map(formatRefusal) : again;
		return fail(409, { faults: refused });
	},
	unpublish: async ({ locals, params }) => {
		done(await (await openWorkspace(locals, params.draft)).unpublish());
	},
	withdraw: async ({ locals, params, request }) => {
		const workspace = await openWorkspace(locals, params.draft);
		const sent = await request.formData();
		const [revision, note] = ['revision', 'note'].map((name) => sent.get(name));
		if (typeof revision !== 'string' || typeof note !== 'string')
			error(400, 'No revision was named');
		done(await workspace.withdraw(revision, note.trim()));
	},
	share: async ({ locals, params, url }) => {
		const { token } = done(await (await openWorkspace(locals, params.draft)).share());
		return { link: `${url.origin}/shared/${params.draft}/${token}` };
	},
	revoke: async ({ locals, params, request }) => {
		const workspace = await openWorkspace(locals, params.draft);
		const share = (await request.formData()).get('share');
		done(await workspace.revoke(typeof share === 'string' ? share : ''));
	},
	remove: async ({ locals, params }) => {
		done(await (await openWorkspace(locals, params.draft)).remove());
		redirect(303, '/');
	}
};
