// `npm run areas`: writes the tables of who may import whom into CONTRIBUTING.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { areaTable, roomTable, surfaceTable } from './areas.mjs';

const file = new URL('../CONTRIBUTING.md', import.meta.url);
const shown = readFileSync(file, 'utf8');
writeFileSync(
	file,
	shown
		.replace(/\| area [\s\S]*?\n(?!\|)/, `${areaTable()}\n`)
		.replace(/\| rooms of [\s\S]*?\n(?!\|)/, `${roomTable()}\n`)
		.replace(/\| beside [\s\S]*?\n(?!\|)/, `${surfaceTable()}\n`)
);
