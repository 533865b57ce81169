import { describe, expect, it } from 'vitest';
import type { ReadingChoices } from '#lib/intake/format.ts';
import { FORMATS } from '#lib/intake/formats.ts';
import { readFiles } from '#lib/intake/read-files.ts';
import { guessColumns } from '#lib/intake/tables/columns/columns.ts';
import { fileOf } from './import-of.ts';

const read = (content: string, choices: ReadingChoices = {}, name = 'rows.csv') =>
	readFiles([fileOf(content, name)], { formats: FORMATS, choices: () => choices });

/** The field of each column, and after a stroke the one that it could hold as well. */
function guessed(header: string, ...rows: string[]): string {
	const cells = (row: string) => row.split('|');
	const { columns, alsoFit } = guessColumns(cells(header), rows.map(cells));
	return columns.map((field, at) => field ?? (alsoFit[at] ? `/${alsoFit[at]}` : '-')).join(' ');
}

describe('a column’s name proposes, and its cells decide', () => {
	it.each<[string, string, string, string]>([
		['a Unix time beside a date', 'timestamp|date', '1620086400|2021-05-04', '/date date'],
		[
			'the name of who posts, which is no title',
			'date|user.name',
			'2021-05-04|Port Ministry',
			'date actor'
		],
		['the name of a page', 'date|Page Name', '2021-05-04|Port Ministry', 'date actor'],
		['a day of keeping', 'Created at|Date of speech', '2022-01-01|2021-05-04', '/date date'],
		['a day of publication', 'posted|event_date', '2022-01-01|2021-05-04', '/date date'],
		['a start that is a place', 'start place|said on date', 'Bergen|2021-05-04', 'venue date'],
		['a date that holds none', 'date|when said', 'soon|4 May 2021', '- date'],
		['an event that is a number', 'event|event name', '17|Quay opened', '- title'],
		['an event’s own number', 'event_id|event_title', 'K1|Quay opened', 'id title'],
		['a statement that is a code', 'statement|text', 'S-1|We open the quay.', 'id text'],
		['a statement in words', 'statement|day', 'We open the quay today.|2021-05-04', 'text date'],
		[
			'a source that is an address',
			'source|source link',
			'Herald|https://a.example',
			'publisher address'
		],
		['years as a spreadsheet exports them', 'Year|Title', '2021.0|Report', 'date title'],
		['a year beside days', 'year|date', '2021|2021-05-04', '/date date'],
		['a year beside days that name none', 'year|date', '2021|4 May', 'year date'],
		['two places', 'city|place', 'Bergen|Harbour hall', '/venue venue'],
		['first and second actors', 'country|actor1', 'Norway|Port union', '/actor actor'],
		[
			'German names of two words in one',
			'Veröffentlicht am|Redendatum|Tagungsort',
			'2022-01-01|4. Mai 2021|Bergen',
			'- date venue'
		],
		['a German day of keeping', 'Erstellungsdatum|Wann', '2022-01-01|2021-05-04', '/date date'],
		[
			'questions',
			'When was it?|Who spoke?|What was said?|Where?',
			'2021-05-04|Jo|Words.|Oslo',
			'date speaker text venue'
		]
	])('%s', (_, header, row, columns) => {
		expect(guessed(header, row)).toBe(columns);
	});

	it.each([
		['French', 'Date de début|Date de fin|Intitulé|Citation|Orateur|Ville|Adresse|Langue'],
		['Spanish', 'Fecha de inicio|Fecha final|Titular|Cita|Orador|Ciudad|Dirección|Idioma'],
		['German', 'Beginn|Ende|Überschrift|Wortlaut|Redner|Stadt|Adresse|Sprache'],
		['Ukrainian', 'Дата початку|Дата закінчення|Назва|Цитата|Промовець|Місто|Посилання|Мова'],
		['Russian', 'Дата начала|Дата окончания|Заголовок|Цитата|Докладчик|Город|Ссылка|Язык'],
		['Arabic', 'تاريخ البداية|تاريخ النهاية|العنوان|النص|المتحدث|المدينة|الرابط|اللغة']
	])('in %s', (_, header) => {
		const row =
			'2021-05-04|2021-05-06|Quay opened|We open the quay.|Jo Roe|Bergen|https://a.example|en';
		expect(guessed(header, row)).toBe('date end title text speaker venue address language');
	});
});

it('tells which column was taken for what, which could be it as well, and which were not mapped', async () => {
	const { files } = await read(
		'Updated,Event date,Headline,Quay length\n2022-01-01,2021-05-04,Quay opened,300\n'
	);
	expect(files[0]!.columns).toEqual({
		taken: [
			{ column: 'Event date', field: 'date' },
			{ column: 'Headline', field: 'title' }
		],
		alsoFit: [{ column: 'Updated', field: 'date' }],
		kept: ['Quay length']
	});
	const chosen = await read('Updated,Event date,Headline\n2022-01-01,2021-05-04,Quay opened\n', {
		columns: { Updated: 'date' }
	});
	expect(chosen.drafts[0]).toMatchObject({ date: { written: '2022-01-01' } });
});

describe('the head of a table', () => {
	it('may be missing: dates, and what happened beside them', async () => {
		const { drafts } = await read('1998,The accord\n2001,Talks broke down\n2003,A vote\n');
		expect(drafts.map(({ date, title }) => [date?.written, title])).toEqual([
			['1998', 'The accord'],
			['2001', 'Talks broke down'],
			['2003', 'A vote']
		]);
	});

	it('may stand below more comments than rows, in which a comment is not a record', async () => {
		const comments = '# made by a tool; of a day\n#\n'.repeat(200);
		const { drafts, problems } = await read(
			`${comments}date,title,text\n2021-05-04,A,words\n# half of it\n2021-05-05,B,words\n`
		);
		expect(drafts.map(({ title }) => title)).toEqual(['A', 'B']);
		expect(problems).toEqual([]);
	});

	it('may itself be marked as a comment, and a hashtag is none', async () => {
		const { drafts } = await read('#date,text\n2021-05-04,#quay opened\n2021-05-05,b\n');
		expect(drafts.map(({ date, text }) => [date?.written, text])).toEqual([
			['2021-05-04', '#quay opened'],
			['2021-05-05', 'b']
		]);
	});

	it('may be of two rows, which name one column together', async () => {
		const { files, drafts } = await read(
			'When,,Statement,\nStart,End,Title,Full text\n2021-05-04,2021-05-06,A,words\n2021-06-01,,B,words\n'
		);
		expect(files[0]!.columns!.taken.map(({ column, field }) => `${column} = ${field}`)).toEqual([
			'When Start = date',
			'When End = end',
			'Statement Title = title',
			'Statement Full text = text'
		]);
		expect(drafts.map(({ date }) => date?.written)).toEqual([
			'2021-05-04/2021-05-06',
			'2021-06-01'
		]);
	});

	it('of a timeline’s spreadsheet may lack a heading, which is named', async () => {
		const { files, drafts, problems } = await read(
			'Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,,Text,Media\n2021,5,4,,,,,,,Quay opened,words,\n'
		);
		expect(files[0]!.format).toBe('timeline-js-sheet');
		expect(drafts).toMatchObject([{ title: 'Quay opened', date: { written: '2021-05-04' } }]);
		expect(problems).toMatchObject([{ code: 'missing', location: { column: 'column 10' } }]);
		expect(problems[0]!.because).toContain('“Headline”');
	});
});

describe('rows that stand alone over others', () => {
	it('give their year to dates that name none', async () => {
		const { drafts, problems } = await read(
			'Date,Title,Text\n2021,,\n4 May,A,words\n7 июня,B,words\n2022,,\n1 February,C,words\n'
		);
		expect(drafts.map(({ date }) => [date?.written, date?.inferred])).toEqual([
			['2021-05-04', 'the year, 2021, is beside or above the date'],
			['2021-06-07', 'the year, 2021, is beside or above the date'],
			['2022-02-01', 'the year, 2022, is beside or above the date']
		]);
		expect(problems).toMatchObject([{ code: 'left-out', lost: 'nothing' }]);
	});

	it('give their actor to the rows below', async () => {
		const { drafts } = await read(
			'Ministry,Date,Text\nPorts,,\n,2021-05-04,a\n,2021-05-05,b\nFish,,\n,2021-05-06,c\n'
		);
		expect(drafts.map(({ actor }) => actor)).toEqual(['Ports', 'Ports', 'Fish']);
	});

	it('are statements where their column is filled in other rows as well', async () => {
		const { drafts, problems } = await read('actor,date,text\nPorts,,\nFish,2021-05-04,a\n');
		expect(drafts).toHaveLength(2);
		expect(problems.map(({ code }) => code)).toEqual(['no-date']);
	});

	it('tell that a date without a year lacks it', async () => {
		const { problems } = await read('date,text\n4 May,a\n');
		expect(problems[0]!.because).toBe('“4 May” has no year');
	});
});

describe('what a row says', () => {
	it('keeps its own id where no other row has it', async () => {
		const { drafts, problems } = await read('id,date,text\nK-1,2021,a\nK-1,2022,b\nK-2,2023,c\n');
		expect(drafts.map(({ ownId }) => ownId ?? null)).toEqual(['K-1', null, 'K-2']);
		expect(problems).toMatchObject([{ code: 'bad-value', lost: 'field', location: { row: 3 } }]);
	});

	it('is in the language that it gives, or that its letters and words tell, and that is reported', async () => {
		const { drafts, files, problems } = await read(
			'date,text,lang\n2021,Le quai est ouvert pour les bateaux.,\n2021,Причал открыт для всех.,\n2021,We open,Arabic\n2021,The quay is open,gibberish\n'
		);
		expect(drafts.map(({ language }) => language)).toEqual(['fr', 'ru', 'ar', 'en']);
		expect(files[0]!.guessed).toEqual({ fr: 1, ru: 1, en: 1 });
		expect(problems).toMatchObject([{ code: 'bad-value', lost: 'field', location: { row: 5 } }]);
		expect(drafts[3]!.more).toEqual({ lang: 'gibberish' });
	});

	it('is not a document unless it says so', async () => {
		const { drafts } = await read(
			'date,title,speaker,type\n2021,Quay opened,,\n2021,Harbour report,,\n2021,On nets,Jo Roe,\n2021,Nets,,vote\n'
		);
		expect(drafts.map(({ kind }) => kind)).toEqual(['action', 'document', 'speech', 'vote']);
	});

	it('has the words of a Markdown link in its title, and the address as a link', async () => {
		const { drafts } = await read(
			'date,title,text\n2021,The [quay](https://a.example/quay) opens,"See [plans](https://a.example/plans) of it"\n'
		);
		expect(drafts[0]).toMatchObject({
			title: 'The quay opens',
			address: 'https://a.example/quay',
			text: 'See [plans](https://a.example/plans) of it',
			media: [{ address: 'https://a.example/plans', caption: 'plans' }]
		});
	});

	it('tells where its date is less exact than the words, and where it gives none', async () => {
		const { drafts, problems } = await read('date,text\nearly 2021,a\nn.d.,b\n2021-05-04,c\n');
		expect(drafts.map(({ date }) => date?.written)).toEqual(['2021', undefined, '2021-05-04']);
		expect(problems.map(({ code, lost }) => [code, lost])).toEqual([
			['bad-date', 'nothing'],
			['no-date', 'field']
		]);
	});
});

describe('a date in a column for each of its parts', () => {
	it.each([
		['Year,Month,Day', ['2021,5,4', '2021,May,', '2021,,', '2021.0,5.0,4.0']],
		['año,mes,día', ['2021,5,4', '2021,mayo,', '2021,,', '2021,05,04']],
		['Год,Месяц,День', ['2021,5,4', '2021,май,', '2021,,', '2021,05,04']]
	])('is one date: %s', async (header, dates) => {
		const rows = dates.map((date, at) => `${date},Title ${at},Some words of the pilots\n`);
		const { drafts, files } = await read(`${header},Title,Text\n${rows.join('')}`);
		expect(drafts.map(({ date }) => date?.written)).toEqual([
			...['2021-05-04', '2021-05', '2021', '2021-05-04']
		]);
		expect(drafts.map(({ more }) => more)).toEqual([{}, {}, {}, {}]);
		expect(files[0]!.columns).toMatchObject({ kept: [], alsoFit: [] });
	});

	it('keeps a month that is none, and the year', async () => {
		const { drafts } = await read('Year,Month,Text\n2021,soon,Some words of the pilots\n');
		expect(drafts[0]).toMatchObject({ date: { written: '2021' }, more: { Month: 'soon' } });
	});
});
