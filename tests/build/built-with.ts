import { build, type Plugin, type Rolldown } from 'vite';

/** What a build with a plugin makes of files that are not on the disk, by their paths; the first is where it begins. */
export async function builtWith(
	plugin: Plugin,
	files: Readonly<Record<string, string>>
): Promise<string> {
	const paths = Object.keys(files);
	const output = await build({
		configFile: false,
		logLevel: 'silent',
		publicDir: false,
		plugins: [
			plugin,
			{
				name: 'files',
				enforce: 'pre',
				resolveId: (id) =>
					paths.find((path) => [id, `${id}/index.js`].some((end) => path.endsWith(end))) ?? null,
				load: (id) => files[id] ?? null
			}
		],
		build: {
			write: false,
			minify: false,
			modulePreload: false,
			rolldownOptions: { input: paths[0]!, output: { format: 'es' } }
		}
	});
	const { output: made } = output as Rolldown.RolldownOutput;
	return made.map((file) => (file.type === 'chunk' ? file.code : '')).join('');
}
