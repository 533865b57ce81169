// `npm run export -- <dataset> <folder> [address]`: writes a dataset, by its name or the path of its file, as
// a site that any web server can serve.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { datasetToExport } from './dataset-to-export.mjs';
import { install, stop } from './install.mjs';

const [name, folder, address = 'http://localhost/'] = process.argv.slice(2);
if (!name || !folder) {
	stop(
		'Say which dataset to export, by its name or the path of its file, and into which folder: npm run export -- islamic-world-2023 site\nBehind them, the address at which the site will stand: https://example.org/plumbline/'
	);
}
const base = URL.canParse(address) ? new URL(address.replace(/\/?$/, '/')) : null;
if (!base) stop(`“${address}” is no address. Write one like https://example.org/plumbline/`);

// npm starts this script in the package’s folder; files are named from where the person stands.
const { npm_lifecycle_event: script, INIT_CWD: stood } = process.env;
const from = script === 'export' && stood ? stood : process.cwd();

install();
process.env.NODE_ENV = 'production';
const { createServer } = await import('vite');
const vite = await createServer({
	mode: 'production',
	server: { middlewareMode: true },
	appType: 'custom',
	logLevel: 'error'
});
try {
	const { exportSite } = await vite.ssrLoadModule('/src/lib/site/export-site.ts');
	const { slugOf } = await vite.ssrLoadModule('/src/lib/base/slug.ts');
	const dataset = datasetToExport(name, from, process.env, slugOf);
	if (typeof dataset === 'string') stop(dataset);
	const outcome = await exportSite(dataset.id, dataset.folder, dataset.revisions, base, write);
	dataset.done();
	if (!outcome.ok) stop(outcome.problem);
	const { files, editions } = outcome.value;
	console.log(`${files} files are in ${folder}: ${editions.join(', ')}`);
	if (!process.argv[4]) {
		console.log('No address was named: pictures and citations say localhost.');
	}
} finally {
	await vite.close();
}

/**
 * @param {string} path in the folder, with slashes
 * @param {string | Uint8Array} body
 */
async function write(path, body) {
	const file = join(resolve(from, folder), ...path.split('/'));
	await mkdir(dirname(file), { recursive: true });
	await writeFile(file, body);
}
