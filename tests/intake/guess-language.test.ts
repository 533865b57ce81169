import { expect, it } from 'vitest';
import { guessLanguage } from '#lib/intake/text/guess-language.ts';

// The beginning of the Universal Declaration of Human Rights, article 1, and a headline or two.
it.each([
	['en', 'All human beings are born free and equal in dignity and rights.'],
	['en', 'They met again.'],
	['en', 'Joint summit in Riyadh\nLeaders met'],
	['fr', 'Tous les êtres humains naissent libres et égaux en dignité et en droits.'],
	['es', 'Todos los seres humanos nacen libres e iguales en dignidad y derechos.'],
	['de', 'Alle Menschen sind frei und gleich an Würde und Rechten geboren.'],
	['pt', 'Todos os seres humanos nascem livres e iguais em dignidade e em direitos.'],
	[
		'it',
		'Tutti gli esseri umani nascono liberi ed eguali in dignità e diritti. Essi sono dotati di ragione.'
	],
	['nl', 'Alle mensen worden vrij en gelijk in waardigheid en rechten geboren.'],
	['pl', 'Wszyscy ludzie rodzą się wolni i równi pod względem swej godności i swych praw.'],
	['tr', 'Bütün insanlar hür, haysiyet ve haklar bakımından eşit doğarlar.'],
	['ru', 'Все люди рождаются свободными и равными в своем достоинстве и правах.'],
	['ru', 'Встреча министров'],
	['uk', 'Всі люди народжуються вільними і рівними у своїй гідності та правах.'],
	['be', 'Усе людзі нараджаюцца свабоднымі і роўнымі ў сваёй годнасці і правах.'],
	[
		'bg',
		'Всички хора се раждат свободни и равни по достойнство и права. Те са надарени с разум и съвест.'
	],
	['sr', 'Сва људска бића рађају се слободна и једнака у достојанству и правима.'],
	[
		'kk',
		'Барлық адамдар тумысынан азат және қадір-қасиеті мен құқықтары тең болып дүниеге келеді.'
	],
	['ar', 'يولد جميع الناس أحراراً متساوين في الكرامة والحقوق.'],
	['ar', 'بيان وزارة الخارجية'],
	['fa', 'تمام افراد بشر آزاد به دنیا می‌آیند و از لحاظ حیثیت و حقوق با هم برابرند.'],
	['fa', 'وزیر امور خارجه در تهران سخنرانی کرد'],
	['ur', 'تمام انسان آزاد اور حقوق و عزت کے اعتبار سے برابر پیدا ہوئے ہیں۔'],
	['ps', 'ټول انسانان آزاد نړۍ ته راځي او د حيثيت او حقوقو له پلوه سره برابر دي.'],
	['ckb', 'هەموو مرۆڤێک بە ئازادی لە دایک دەبێ و لە کەرامەت و مافدا یەکسانە.'],
	['es', 'La costa está más lejos.'],
	['es', 'La barca es de todos.'],
	['fr', 'La barque est à tous.'],
	['en', 'Numbers as words.'],
	['en', 'Pilots [in town](https://a.example/a/e/o/os/as/do/e) meet'],
	['de', 'https://a.example/the/of/and/to/in Die Fähre'],
	['pt', 'A balsa não é do porto.']
])('knows %s by: %s', (tag, text) => {
	expect(guessLanguage(text)).toBe(tag);
});

it.each([
	['an Arabic word that others have too', 'سلام', 'und'],
	['Latin letters without a common word', 'Lisboa 2023', null],
	['figures and signs', '2023 — 🇵🇹', null]
])('leaves it open for %s', (_, text, tag) => {
	expect(guessLanguage(text)).toBe(tag);
});

it('goes by the script that most words are in', () => {
	expect(guessLanguage('BBC: В порту открыли новый причал для паромов')).toBe('ru');
	expect(guessLanguage('The minister spoke of «перестройка» in the harbour')).toBe('en');
});
