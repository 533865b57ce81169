import { fail, redirect } from '@sveltejs/kit';
import { draftPath } from '#lib/query/address/page-paths.ts';
import { ABOUT } from '#lib/model/change/draft.ts';
import { ADD_FIELDS, addThing } from '#lib/workbench/edit/add-thing.ts';
import { ofFields } from '#lib/workbench/edit/fields/open-thing.ts';
import { readForm, writtenIn } from '#lib/workbench/edit/fields/read-form.ts';
import { openWorkspace } from '../../../../open-store.ts';
import { appendForm } from '../../save-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { draft, entry } = await openWorkspace(locals, params.draft);
	const { language } = draft.about.value(ABOUT) ?? { language: 'en' };
	const [only, ...others] = draft.documents.values();
	const document = url.searchParams.get('document') ?? (others.length === 0 ? only?.id : undefined);
	return {
		...{ list: params.list, version: entry.version },
		form: ofFields(draft, ADD_FIELDS[params.list], { language, ...(document && { document }) })
	};
};

export const actions: Actions = {
	add: async ({ locals, params, request }) => {
		const workspace = await openWorkspace(locals, params.draft);
		const form = await request.formData();
		const fields = ADD_FIELDS[params.list];
		const read = readForm(fields, form);
		if (!read.ok) return fail(422, { refused: read.problem });
		const added = addThing(workspace.draft, params.list, read.value);
		const refused = added.ok
			? await appendForm(workspace, added.value.changes, { fields, form })
			: { problems: added.problem, written: writtenIn(fields, form) };
		if (refused || !added.ok) return fail(409, { refused });
		const id = encodeURIComponent(added.value.id);
		redirect(303, `${draftPath(params.draft, 'edit')}/${params.list}/${id}`);
	}
};
