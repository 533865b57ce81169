import { pluralize } from '#lib/base/words.ts';
import { parseArgs } from 'node:util';
import { formatFault, MOST_FAULTS } from '#lib/model/reading/fault.ts';
import { countLinks, linkStates } from '#lib/model/link-state.ts';
import { readDataset } from '#lib/model/reading/read.ts';
import { EXIT, Misuse, type Command } from './command.ts';
import { bytesOnDisk } from './file-on-disk.ts';

export const validate: Command = {
	summary: 'checks whether a dataset file can be read, and names every fault',
	help: `plumbline validate <dataset.json> [--json]

Reads a whole dataset file. Each fault is given with its path in the file, what was found,
and what to write instead; beyond ${MOST_FAULTS}, the rest are counted. The exit code is 0 where
there are none, and 1 where there are some.

  --json   one JSON object: {"valid", "faults": [{"code", "path", "because", "hint"}]};
           an entry with the code more-faults gives the number of the rest as its "count"
`,
	async run(args, console) {
		const { values, positionals } = parseArgs({
			args: [...args],
			allowPositionals: true,
			options: { json: { type: 'boolean' } }
		});
		const [path] = positionals;
		if (!path || positionals.length > 1) throw new Misuse('Name one dataset file.');
		const read = readDataset(await bytesOnDisk(path));
		const faults = read.ok ? [] : read.problem;
		if (values.json) {
			await console.answer(`${JSON.stringify({ valid: read.ok, faults })}\n`);
		} else if (read.ok) {
			const { statements, links } = read.value;
			const states = linkStates(links);
			const count = countLinks(links, (link) => states.get(link));
			await console.answer(
				`${path}: ${pluralize(statements.length, 'statement')}, ${pluralize(count, 'link')}\n`
			);
		}
		for (const fault of faults) console.tell(`${formatFault(fault)} (${fault.code})`);
		return read.ok ? EXIT.done : EXIT.faulty;
	}
};
