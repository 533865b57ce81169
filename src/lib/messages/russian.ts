import type { Messages } from './messages.ts';

/** Months and seasons in the genitive after a day or a preposition, in the nominative alone. */
export const RUSSIAN: Messages = {
	name: 'Русский',
	language: 'ru',
	direction: 'ltr',
	thousands: '\u00a0',
	comma: ', ',
	or: 'или',
	dates: {
		alone: {
			months: {
				long: [
					...['январь', 'февраль', 'март', 'апрель', 'май', 'июнь', 'июль'],
					...['август', 'сентябрь', 'октябрь', 'ноябрь', 'декабрь']
				],
				short: [
					...['янв', 'фев', 'март', 'апр', 'май', 'июнь', 'июль'],
					...['авг', 'сен', 'окт', 'ноя', 'дек']
				]
			},
			seasons: { spring: 'весна', summer: 'лето', autumn: 'осень', winter: 'зима' },
			decade: '{year}-е годы',
			century: 'столетие с {year}'
		},
		bound: {
			months: {
				long: [
					...['января', 'февраля', 'марта', 'апреля', 'мая', 'июня', 'июля'],
					...['августа', 'сентября', 'октября', 'ноября', 'декабря']
				],
				short: [
					...['янв.', 'февр.', 'марта', 'апр.', 'мая', 'июня', 'июля'],
					...['авг.', 'сент.', 'окт.', 'нояб.', 'дек.']
				]
			},
			seasons: { spring: 'весны', summer: 'лета', autumn: 'осени', winter: 'зимы' },
			decade: '{year}-х годов',
			century: 'столетия с {year}'
		},
		day: '{day} {month} {year}',
		dayOfYear: '{day} {month}',
		month: '{month} {year}',
		week: 'неделя с {date}',
		quarter: '{quarter}-й кв. {year}',
		beforeChrist: '{year} до н. э.',
		timed: '{date}, {time}',
		stretch: '{from} – {to}',
		approximate: 'около {date}',
		uncertain: '{date} (под вопросом)',
		monthUnknown: '{date}, месяц неизвестен',
		dayUnknown: '{date}, день неизвестен',
		since: 'с {date}',
		until: 'до {date}',
		endUnknown: 'с {date}, окончание неизвестно',
		beginningUnknown: 'до {date}, начало неизвестно',
		unknown: 'дата неизвестна'
	},
	chart: {
		name: 'Хронология',
		statements: {
			one: '{count} заявление',
			few: '{count} заявления',
			many: '{count} заявлений',
			other: '{count} заявления'
		},
		of: '{shown} из {count}',
		silent: 'заявлений не найдено',
		silentDays: {
			one: 'заявлений не найдено за {count} день с принятия',
			few: 'заявлений не найдено за {count} дня с принятия',
			many: 'заявлений не найдено за {count} дней с принятия',
			other: 'заявлений не найдено за {count} дня с принятия'
		},
		silentMonths: {
			one: 'заявлений не найдено за {count} месяц с принятия',
			few: 'заявлений не найдено за {count} месяца с принятия',
			many: 'заявлений не найдено за {count} месяцев с принятия',
			other: 'заявлений не найдено за {count} месяца с принятия'
		},
		silentYears: {
			one: 'заявлений не найдено за {count} год с принятия',
			few: 'заявлений не найдено за {count} года с принятия',
			many: 'заявлений не найдено за {count} лет с принятия',
			other: 'заявлений не найдено за {count} года с принятия'
		},
		notReviewed: 'ещё ничего не рассмотрено',
		inParts: 'только в подпунктах',
		unreviewed: {
			one: '{count} предложение, не рассмотрено',
			few: '{count} предложения, не рассмотрены',
			many: '{count} предложений, не рассмотрены',
			other: '{count} предложения, не рассмотрены'
		},
		withoutFilters: 'без этих фильтров: {count}',
		inWindow: '{shown} из {count} в этом окне',
		unlinked: 'Без связи с приоритетом',
		refersTo: 'ссылается на',
		showOnly: 'Нажмите, чтобы показать только их.',
		all: 'Все заявления по {unit}',
		earlierCount: 'раньше: {count}',
		laterCount: 'позже: {count}',
		levels: {
			lines: 'Каждая линия – одно заявление; заявления одного дня стоят рядом.',
			dots: 'Каждая точка – одна связь, столбики по {unit}. Приблизьте, чтобы увидеть заявления линиями.',
			ridges:
				'Заявления по {unit}, во всех строках один масштаб. Приблизьте, чтобы увидеть отдельные связи.'
		},
		untitled: {
			one: 'Ещё {count} заголовок: приблизьте.',
			few: 'Ещё {count} заголовка: приблизьте.',
			many: 'Ещё {count} заголовков: приблизьте.',
			other: 'Ещё {count} заголовка: приблизьте.'
		},
		units: {
			day: 'дням',
			week: 'неделям',
			month: 'месяцам',
			quarter: 'кварталам',
			year: 'годам',
			years: 'периодам в {count} лет'
		},
		hint: 'Масштаб: Ctrl или ⌘ + прокрутка (на телефоне – два пальца)',
		keys: 'Стрелки влево и вправо – переход по заявлениям, вверх и вниз – по приоритетам. Enter открывает, Escape возвращает назад. Плюс и минус меняют масштаб, 0 показывает всё.',
		window: 'Окно времени',
		howToMove: 'перетащите или нажимайте стрелки',
		earlier: 'Раньше',
		later: 'Позже',
		zoomOut: 'Уменьшить',
		zoomIn: 'Увеличить',
		whole: 'Показать всё'
	},
	relations: {
		supports: 'поддерживает',
		extends: 'развивает',
		departs: 'расходится',
		contradicts: 'противоречит',
		mentions: 'упоминает'
	},
	statuses: {
		suggested: 'предложена',
		accepted: 'принята',
		rejected: 'отклонена',
		contested: 'спорная'
	},
	kinds: {
		speech: 'выступление',
		interview: 'интервью',
		meeting: 'встреча',
		document: 'документ',
		vote: 'голосование',
		action: 'действие'
	},
	links: {
		one: '{count} связь',
		few: '{count} связи',
		many: '{count} связей',
		other: '{count} связи'
	},
	priorities: {
		one: '{count} приоритет',
		few: '{count} приоритета',
		many: '{count} приоритетов',
		other: '{count} приоритета'
	},
	fairness:
		'Заявления приведены так, как их опубликовали издатели. Включение в схему не означает, что они верны. У каждой оценённой связи назван кодировщик. «Заявлений не найдено» значит: в этом наборе данных.',
	published: 'Опубликовано: {names}.',
	publishedByMore: 'Опубликовано: {names}; других издателей: {count}.',
	shown: {
		of: {
			one: 'Показано {shown} из {count} заявления, {links}',
			few: 'Показано {shown} из {count} заявлений, {links}',
			many: 'Показано {shown} из {count} заявлений, {links}',
			other: 'Показано {shown} из {count} заявления, {links}'
		},
		inColumns: '{shown}; заявлений в этих столбцах: {count}',
		ofStates: '{links} ({list})',
		ofState: '{state}: {count}',
		leftOut: '{shown}; не учтено: {list}',
		anyLinks: 'со связями и без них',
		outside: '{shown}; вне окна: {outside}',
		partsApart: 'Связь с подпунктом учитывается только для самого подпункта.',
		partsWithin: 'Приоритет включает заявления по своим подпунктам, каждое один раз.',
		clauses: {
			one: 'Подходит и {count} пункт; связанные с ним заявления включены.',
			few: 'Подходят и {count} пункта; связанные с ними заявления включены.',
			many: 'Подходят и {count} пунктов; связанные с ними заявления включены.',
			other: 'Подходят и {count} пункта; связанные с ними заявления включены.'
		},
		clearFilters: 'Сбросить все фильтры',
		noStatements:
			'В этом наборе данных пока нет заявлений. Добавьте их в его файл и перезагрузите страницу.',
		noneMeets:
			'Ни одно заявление в этом наборе данных не отвечает всем этим фильтрам. {link}, чтобы увидеть все: {total}.',
		clear: 'Сбросьте их'
	},
	filters: {
		search: 'Поиск',
		actor: 'Участник',
		priority: 'Приоритет',
		kind: 'Вид',
		relation: 'Отношение',
		status: 'Статус связей',
		coder: 'Кодировщик',
		period: 'Период'
	},
	statement: {
		sentence: '{about}; {bears}.',
		bearsOn: 'связано с приоритетами: {list}',
		bearing: '{number} {title} ({how})',
		unlinked: 'нет связи с приоритетом',
		reportedBy: 'по сообщению источника: {reporter}',
		reported: 'по сообщению',
		highlighted: 'выделено',
		adopted: 'принято {day}'
	},
	chartLabel: 'Хронология: {statements} и {priorities}. Те же заявления следуют далее списком.',
	list: {
		priorities: 'Приоритеты',
		beginningUnknown: 'Начало неизвестно',
		silent: 'Заявлений не найдено',
		notShown: 'Ничего не показано',
		morePriorities: {
			one: 'и ещё {count} приоритет',
			few: 'и ещё {count} приоритета',
			many: 'и ещё {count} приоритетов',
			other: 'и ещё {count} приоритета'
		},
		pages: 'Страницы списка',
		earlier: 'Более ранние заявления',
		later: 'Более поздние заявления',
		endsBefore: 'В этом списке нет страницы {page}.',
		part: '{first}–{last} из {total}'
	},
	evidence: {
		name: 'Обоснование',
		close: 'Закрыть',
		fetching: 'Обоснование загружается …',
		unreachable: 'Не удалось загрузить обоснование. Перезагрузите страницу.',
		unreadable:
			'Сервер прислал обоснование в версии или форме, которую эта страница не может прочитать. Перезагрузите страницу или откройте хронологию полностью.',
		refersBackTo: 'Ссылается на: {statement}, {day}',
		referredToBy: 'На это ссылается: {statement}, {day}',
		unlinked: 'Это заявление не связано ни с одним приоритетом.',
		said: 'Сказано: {who}',
		ofThisEvent: ', об этом событии',
		inExcerpts: ', в выдержках',
		declared: 'Провозглашено в приоритете {number}',
		orphaned: 'Цитата из прежней редакции этого текста: {words}.',
		proposed: 'Ближайшие слова сейчас: {words}, сходство {score} %.',
		nothingProposed: 'В нынешнем тексте нет ничего близкого к этим словам.',
		suggested: 'Связь предложена, но ещё не оценена.',
		suggestedBy: 'Связь предложена ({coder}), но ещё не оценена.',
		judgedBy: 'Оценка: {coder}, {day}.',
		contested: 'Спорная связь: одна оценка её принимает, другая отклоняет.',
		source: 'Источник: {publisher}, {title} ({language}).',
		readIt: 'Читать источник',
		newTab: 'откроется в новой вкладке',
		noAddress: 'Адрес не указан.',
		archived: 'Архивная копия',
		notArchived: 'Архивная копия не указана.',
		retrieved: 'Дата обращения: {day}.'
	},
	mark: {
		name: 'Заявления этой отметки',
		title: {
			one: '{count} заявление на этой отметке',
			few: '{count} заявления на этой отметке',
			many: '{count} заявлений на этой отметке',
			other: '{count} заявления на этой отметке'
		},
		part: 'Увеличить, чтобы разделить их',
		first: 'Первые {shown} из {total}. Увеличьте, чтобы увидеть остальные.'
	},
	embed: {
		list: 'Заявления списком',
		full: 'Открыть полностью в новой вкладке',
		asOf: 'По состоянию на {day}, редакция {revision}',
		fixed: 'Неизменная редакция {revision}',
		cite: 'Как цитировать',
		kind: 'набор данных',
		revision: 'Редакция {revision}.',
		unreachable: 'Не удалось загрузить. Проверьте соединение и попробуйте ещё раз.',
		outdated: 'Сервер теперь передаёт эту хронологию в другой версии. Перезагрузите страницу.',
		against: 'Сопоставлено с документом: {title}, {issuer}, принят {day}.',
		key: 'Обозначения',
		otherActors: 'другие участники',
		stretches: 'дата без точного дня',
		arcs: 'ссылается на более раннее заявление'
	}
};
