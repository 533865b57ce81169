import { error, fail, redirect } from '@sveltejs/kit';
import { dayAt } from '#lib/dates/day.ts';
import { draftPath } from '#lib/query/address/page-paths.ts';
import {
	addLink,
	LINK_FIELDS,
	linkLines,
	quotedWords
} from '#lib/workbench/edit/links/link-change.ts';
import { FIELDS } from '#lib/workbench/edit/fields/fields.ts';
import { thingName, thingOf } from '#lib/workbench/edit/things/lists.ts';
import { ofFields, openThing } from '#lib/workbench/edit/fields/open-thing.ts';
import { orphansOf, putBack, type QuotedThing } from '#lib/workbench/edit/links/orphans.ts';
import { readForm, sentIn } from '#lib/workbench/edit/fields/read-form.ts';
import { linesOf } from '#lib/workbench/edit/things/thing-names.ts';
import { openWorkspace } from '../../../../open-store.ts';
import { appendForm, saveForm } from '../../save-form.ts';
import type { Actions, PageServerLoad, RouteParams } from './$types';

/** Whose text the evidence of links is quoted from; null for what is not quoted. */
const quotedThing = ({ list, id }: RouteParams): QuotedThing | null =>
	list === 'statements'
		? { side: 'statement', id }
		: list === 'priorities'
			? { side: 'clause', id }
			: null;

const gone = ({ list, id }: RouteParams) =>
	error(404, {
		message: `There is no ${thingName(list)} “${id.slice(0, 80)}” in this draft`,
		hint: 'It may have been deleted. If so, you can bring it back from the draft’s history.'
	});

export const load: PageServerLoad = async ({ locals, params }) => {
	const { draft, entry } = await openWorkspace(locals, params.draft);
	const thing = openThing(draft, params.list, params.id) ?? gone(params);
	const quoted = quotedThing(params);
	return {
		...{ list: params.list, thing, version: entry.version },
		orphans: quoted ? orphansOf(draft, quoted) : [],
		links:
			params.list === 'statements'
				? {
						lines: linkLines(draft, params.id),
						words: quotedWords(draft, params.id),
						choices: ofFields(draft, LINK_FIELDS, {}).choices
					}
				: null,
		/** Of a policy document. */
		priorities:
			params.list === 'documents'
				? linesOf(draft, 'priorities').filter(
						({ id }) => draft.priorities.value(id)?.document === params.id
					)
				: []
	};
};

export const actions: Actions = {
	save: async ({ locals, params, request }) => {
		const workspace = await openWorkspace(locals, params.draft);
		const thing = openThing(workspace.draft, params.list, params.id) ?? gone(params);
		const fields = FIELDS[params.list];
		return saveForm(workspace, { list: params.list, thing, fields }, await request.formData());
	},
	delete: async ({ locals, params, request }) => {
		const workspace = await openWorkspace(locals, params.draft);
		const form = await request.formData();
		const change = { kind: 'delete', what: thingOf(params.list), id: params.id } as const;
		const refused = await appendForm(workspace, [change], { fields: FIELDS[params.list], form });
		if (refused) return fail(409, { notDone: Object.values(refused.problems).join(' ') });
		redirect(303, `${draftPath(params.draft, 'edit')}/${params.list}`);
	},
	link: async ({ locals, params, request }) => {
		const workspace = await openWorkspace(locals, params.draft);
		const form = await request.formData();
		const read = readForm(LINK_FIELDS, form);
		if (!read.ok) return fail(422, { refusedLink: read.problem });
		const added = addLink(workspace.draft, params.id, read.value, dayAt(Date.now()));
		const refusedLink = added.ok
			? await appendForm(workspace, [added.value], { fields: LINK_FIELDS, form })
			: { problems: added.problem, written: read.value as Record<string, string> };
		return refusedLink ? fail(409, { refusedLink }) : { refusedLink: null };
	},
	requote: async ({ locals, params, request }) => {
		const workspace = await openWorkspace(locals, params.draft);
		const form = await request.formData();
		const quoted = quotedThing(params);
		const sought = { key: sentIn(form, 'key'), start: Number(sentIn(form, 'start')) };
		const changes = quoted ? putBack(workspace.draft, quoted, sought) : [];
		if (changes.length === 0) {
			return fail(409, { notDone: 'The text has changed since. Check what is proposed now.' });
		}
		const refused = await appendForm(workspace, changes, { fields: FIELDS[params.list], form });
		if (refused) return fail(409, { notDone: Object.values(refused.problems).join(' ') });
		return { notDone: null };
	}
};
