import type { CompareMessages } from './compare-messages.ts';

export const RUSSIAN_COMPARE: CompareMessages = {
	headings: {
		matrix: 'Сказанное и заявленное',
		coverage: 'Охват и молчание',
		axis: 'Заявления на одной оси',
		attention: 'Внимание к каждому приоритету',
		documents: 'Документ и документ'
	},
	priority: 'Приоритет',
	total: 'Всего',
	statements: 'Заявления',
	links: 'Связи',
	noLink: 'Без учтённой связи',
	suggestions: {
		one: '{count} предложение',
		few: '{count} предложения',
		many: '{count} предложений',
		other: '{count} предложения'
	},
	contested: {
		one: '{count} спорная связь',
		few: '{count} спорные связи',
		many: '{count} спорных связей',
		other: '{count} спорной связи'
	},
	and: 'и',
	notCounted: '{list}: не учтено',
	outside: {
		one: '{count} заявление вне показанных столбцов',
		few: '{count} заявления вне показанных столбцов',
		many: '{count} заявлений вне показанных столбцов',
		other: '{count} заявления вне показанных столбцов'
	},
	noneOfThese: 'Ни с одним из них',
	pair: '{down} (строки), {across} (столбцы)',
	silence: 'Самое долгое молчание',
	gap: 'Самый долгий перерыв',
	noSilence: 'нет',
	days: {
		one: '{count} день',
		few: '{count} дня',
		many: '{count} дней',
		other: '{count} дня'
	},
	sinceDay: 'с {day}',
	noneSinceAdoption: 'после принятия – ни одного',
	overTime: 'С принятия',
	byActor: 'По участникам',
	beforeAdoption: 'До принятия',
	timeKey:
		'Линии времени идут с {from} по {to}: штрих – заявление, серая полоса – время без заявлений; самая долгая названа.',
	groups: {
		before: 'до {day}',
		since: 'с {day}',
		everything: 'все заявления',
		nowhere: 'место не указано',
		several: 'в нескольких периодах',
		nobody: 'кодировщик не назван'
	},
	others: 'прочие: {count}',
	difference: 'Разница',
	points: '+{count} п. п.',
	alike: 'одинаково',
	withinChance: 'в пределах случайного',
	neither: 'ни у кого: {why}',
	shareOfLinks: 'Доля связей стороны',
	chanceKey:
		'Серым: не больше, чем даёт случай в 95 из 100 случайных делений этих заявлений между двумя сторонами.',
	shades: {
		row: 'Тон, шесть ступеней: доля строки, до {largest}.',
		column: 'Тон, шесть ступеней: доля столбца, до {largest}.',
		all: 'Тон, шесть ступеней: доля всех показанных заявлений, до {largest}.'
	},
	ofShare: { row: '{share} строки', column: '{share} столбца', all: '{share} всех' },
	shadeOfCount: 'Тон, шесть ступеней: число заявлений, до {largest}.',
	hatched: 'Штриховка: ничего не учтено.',
	parts: 'Части полос: отношения',
	several:
		'Заявление, связанное с несколькими приоритетами, учтено в каждом из них, поэтому сумма строк может быть больше итогов.',
	inColumns: 'Заявление стоит в столбце каждой своей связи, в ячейке – один раз.',
	barsOf: 'Столбики: число заявлений за равные периоды, с {from} по {to}, везде в одном масштабе.',
	opens: 'Каждое число открывает свои заявления в новой вкладке.',
	oneDocument: 'В этом наборе данных нет второго программного документа.'
};
