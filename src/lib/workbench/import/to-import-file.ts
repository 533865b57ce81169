import type { ImportFile } from '../../intake/format.ts';
import type { ChosenFile } from './import-messages.ts';

/** A chosen file as the intake reads it. */
export const toImportFile = ({ name, blob }: ChosenFile): ImportFile => ({
	name,
	size: blob.size,
	stream: () => blob.stream()
});
