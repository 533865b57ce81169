import { ABOUT_FIELDS } from '#lib/workbench/edit/fields/fields.ts';
import { openAbout } from '#lib/workbench/edit/fields/open-thing.ts';
import { openWorkspace } from '../../open-store.ts';
import { saveForm } from './save-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { draft, entry } = await openWorkspace(locals, params.draft);
	return { thing: openAbout(draft), version: entry.version };
};

export const actions: Actions = {
	save: async ({ locals, params, request }) => {
		const workspace = await openWorkspace(locals, params.draft);
		const thing = openAbout(workspace.draft);
		return saveForm(
			workspace,
			{ list: null, thing, fields: ABOUT_FIELDS },
			await request.formData()
		);
	}
};
