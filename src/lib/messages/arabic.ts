import type { CalendarNames } from '../dates/date-messages.ts';
import type { Messages } from './messages.ts';

const MONTHS = [
	...['يناير', 'فبراير', 'مارس', 'أبريل', 'مايو', 'يونيو', 'يوليو'],
	...['أغسطس', 'سبتمبر', 'أكتوبر', 'نوفمبر', 'ديسمبر']
];

const CALENDAR: CalendarNames = {
	months: { long: MONTHS, short: MONTHS },
	seasons: { spring: 'ربيع', summer: 'صيف', autumn: 'خريف', winter: 'شتاء' },
	decade: 'عقد {year}',
	century: 'القرن الذي يبدأ عام {year}'
};

/**
 * Modern Standard Arabic. Its numbers stand in Latin digits, as the numbers of priorities, the dates of
 * addresses and the quotes of a dataset do: the same day must not look like two.
 */
export const ARABIC: Messages = {
	name: 'العربية',
	language: 'ar',
	direction: 'rtl',
	thousands: ',',
	comma: '، ',
	or: 'أو',
	dates: {
		alone: CALENDAR,
		bound: CALENDAR,
		day: '{day} {month} {year}',
		dayOfYear: '{day} {month}',
		month: '{month} {year}',
		week: 'أسبوع {date}',
		quarter: 'الربع {quarter} من {year}',
		beforeChrist: '{year} ق.م',
		timed: '{date}، {time}',
		stretch: '{from} – {to}',
		approximate: 'نحو {date}',
		uncertain: '{date} (غير مؤكد)',
		monthUnknown: '{date}، الشهر غير معروف',
		dayUnknown: '{date}، اليوم غير معروف',
		since: 'منذ {date}',
		until: 'حتى {date}',
		endUnknown: 'من {date}، والنهاية غير معروفة',
		beginningUnknown: 'إلى {date}، والبداية غير معروفة',
		unknown: 'تاريخ غير معروف'
	},
	chart: {
		name: 'المخطط الزمني',
		statements: {
			zero: 'لا تصريحات',
			one: 'تصريح واحد',
			two: 'تصريحان',
			few: '{count} تصريحات',
			many: '{count} تصريحًا',
			other: '{count} تصريح'
		},
		of: '{shown} من {count}',
		silent: 'لم يُعثر على تصريح',
		silentDays: {
			zero: 'لم يُعثر على تصريح',
			one: 'لم يُعثر على تصريح خلال يوم واحد منذ الاعتماد',
			two: 'لم يُعثر على تصريح خلال يومين منذ الاعتماد',
			few: 'لم يُعثر على تصريح خلال {count} أيام منذ الاعتماد',
			many: 'لم يُعثر على تصريح خلال {count} يومًا منذ الاعتماد',
			other: 'لم يُعثر على تصريح خلال {count} يوم منذ الاعتماد'
		},
		silentMonths: {
			zero: 'لم يُعثر على تصريح',
			one: 'لم يُعثر على تصريح خلال شهر واحد منذ الاعتماد',
			two: 'لم يُعثر على تصريح خلال شهرين منذ الاعتماد',
			few: 'لم يُعثر على تصريح خلال {count} أشهر منذ الاعتماد',
			many: 'لم يُعثر على تصريح خلال {count} شهرًا منذ الاعتماد',
			other: 'لم يُعثر على تصريح خلال {count} شهر منذ الاعتماد'
		},
		silentYears: {
			zero: 'لم يُعثر على تصريح',
			one: 'لم يُعثر على تصريح خلال سنة واحدة منذ الاعتماد',
			two: 'لم يُعثر على تصريح خلال سنتين منذ الاعتماد',
			few: 'لم يُعثر على تصريح خلال {count} سنوات منذ الاعتماد',
			many: 'لم يُعثر على تصريح خلال {count} سنة منذ الاعتماد',
			other: 'لم يُعثر على تصريح خلال {count} سنة منذ الاعتماد'
		},
		notReviewed: 'لم يُراجَع شيء بعد',
		inParts: 'في بنودها الفرعية فقط',
		unreviewed: 'اقتراحات لم تُراجَع: {count}',
		withoutFilters: 'من دون هذه المرشِّحات: {count}',
		inWindow: '{shown} من {count} في هذه النافذة',
		unlinked: 'بلا صلة بأولوية',
		refersTo: 'يحيل إلى',
		showOnly: 'انقر لعرض هذه وحدها.',
		all: 'كل التصريحات، حسب {unit}',
		earlierCount: 'أسبق: {count}',
		laterCount: 'لاحق: {count}',
		levels: {
			lines: 'كل خط تصريح واحد، وتصريحات اليوم الواحد متجاورة.',
			dots: 'كل نقطة صلة واحدة، مكدسة حسب {unit}. كبّر لترى كل تصريح خطًّا.',
			ridges: 'التصريحات حسب {unit}، بمقياس واحد في كل الصفوف. كبّر لترى كل صلة وحدها.'
		},
		untitled: 'عناوين أخرى: {count}، كبّر لتراها.',
		units: {
			day: 'اليوم',
			week: 'الأسبوع',
			month: 'الشهر',
			quarter: 'الربع',
			year: 'السنة',
			years: {
				zero: 'فترات من {count} سنة',
				one: 'فترات من سنة واحدة',
				two: 'فترات من سنتين',
				few: 'فترات من {count} سنوات',
				many: 'فترات من {count} سنة',
				other: 'فترات من {count} سنة'
			}
		},
		hint: 'للتكبير أو التصغير: Ctrl أو ⌘ مع عجلة الفأرة، أو إصبعان على الهاتف',
		keys: 'السهمان الأيسر والأيمن للتنقل بين التصريحات، والأعلى والأسفل للتنقل بين الأولويات. يفتح Enter التصريح، ويعود Escape. علامتا الزائد والناقص للتكبير والتصغير، ويعرض 0 الكل.',
		window: 'النافذة الزمنية',
		howToMove: 'اسحب، أو استخدم مفاتيح الأسهم',
		earlier: 'أسبق',
		later: 'لاحق',
		zoomOut: 'تصغير',
		zoomIn: 'تكبير',
		whole: 'عرض الكل'
	},
	relations: {
		supports: 'يؤيد',
		extends: 'يتوسّع',
		departs: 'يحيد',
		contradicts: 'يناقض',
		mentions: 'يذكر'
	},
	statuses: {
		suggested: 'مقترحة',
		accepted: 'مقبولة',
		rejected: 'مرفوضة',
		contested: 'مختلَف فيها'
	},
	kinds: {
		speech: 'كلمة',
		interview: 'مقابلة',
		meeting: 'اجتماع',
		document: 'وثيقة',
		vote: 'تصويت',
		action: 'إجراء'
	},
	links: {
		zero: 'لا صلات',
		one: 'صلة واحدة',
		two: 'صلتان',
		few: '{count} صلات',
		many: '{count} صلة',
		other: '{count} صلة'
	},
	priorities: {
		zero: 'لا أولويات',
		one: 'أولوية واحدة',
		two: 'أولويتان',
		few: '{count} أولويات',
		many: '{count} أولوية',
		other: '{count} أولوية'
	},
	fairness:
		'تُعرض التصريحات كما نُشرت. ولا يعني إدراجها أنها صحيحة. ولكل صلة جرى الحكم فيها مُرمِّز مذكور بالاسم. وتعني عبارة «لم يُعثر على تصريح»: في مجموعة البيانات هذه.',
	published: 'الناشر: {names}.',
	publishedByMore: 'الناشر: {names}؛ وعدد الناشرين الآخرين {count}.',
	shown: {
		of: {
			zero: 'لا تصريحات لعرضها',
			one: 'المعروض {shown} من أصل تصريح واحد',
			two: 'المعروض {shown} من أصل تصريحين',
			few: 'المعروض {shown} من أصل {count} تصريحات',
			many: 'المعروض {shown} من أصل {count} تصريحًا',
			other: 'المعروض {shown} من أصل {count} تصريح'
		},
		withLinks: '{shown}، {links}',
		inColumns: '{shown}؛ التصريحات في هذه الأعمدة: {count}',
		ofStates: '{links} ({list})',
		ofState: '{state}: {count}',
		leftOut: '{shown}؛ ما لم يُحتسب: {list}',
		anyLinks: 'بصلات أو من دونها',
		outside: '{shown}؛ خارج النافذة: {outside}',
		partsApart: 'الصلة ببند فرعي تُحتسب له وحده.',
		partsFolded: 'الصلة ببند فرعي تُحتسب له وحده، أو للصف (+) الذي طُوي فيه.',
		partsWithin: 'تشمل الأولوية التصريحات عن بنودها الفرعية، كل تصريح مرة واحدة.',
		clauses: {
			zero: 'لا يطابق أي بند.',
			one: 'يطابق بند واحد أيضًا، وأُدرجت التصريحات المرتبطة به.',
			two: 'يطابق بندان أيضًا، وأُدرجت التصريحات المرتبطة بهما.',
			few: 'تطابق {count} بنود أيضًا، وأُدرجت التصريحات المرتبطة بها.',
			many: 'يطابق {count} بندًا أيضًا، وأُدرجت التصريحات المرتبطة بها.',
			other: 'يطابق {count} بند أيضًا، وأُدرجت التصريحات المرتبطة بها.'
		},
		clearFilters: 'إزالة كل المرشِّحات',
		noStatements: 'لا تصريحات في مجموعة البيانات هذه بعد.',
		addSome: 'أضف بعضها، ثم أعد تحميل الصفحة.',
		noneMeets:
			'لا يستوفي أي تصريح في مجموعة البيانات هذه كل هذه المرشِّحات. {link} لعرضها كلها ({total}).',
		clear: 'أزلها'
	},
	filters: {
		search: 'البحث',
		actor: 'الجهة',
		priority: 'الأولوية',
		kind: 'النوع',
		relation: 'العلاقة',
		status: 'حالة الصلات',
		coder: 'المُرمِّز',
		period: 'الفترة'
	},
	statement: {
		sentence: '{about}؛ {bears}.',
		bearsOn: 'متصل بالأولويات: {list}',
		bearing: '{number} {title} ({how})',
		unlinked: 'بلا صلة بأولوية',
		reportedBy: 'نقلًا عن {reporter}',
		reported: 'منقول',
		highlighted: 'مميَّز',
		adopted: 'اعتُمدت {day}'
	},
	timelineLabel: 'مخطط زمني: {statements}. وترد التصريحات نفسها بعده في قائمة.',
	chartLabel: 'مخطط زمني: {statements} إزاء {priorities}. وترد التصريحات نفسها بعده في قائمة.',
	list: {
		priorities: 'الأولويات',
		beginningUnknown: 'البداية غير معروفة',
		silent: 'لم يُعثر على تصريح',
		notShown: 'لا شيء معروض',
		morePriorities: {
			zero: 'ولا أولوية أخرى',
			one: 'وأولوية أخرى',
			two: 'وأولويتان أخريان',
			few: 'و{count} أولويات أخرى',
			many: 'و{count} أولوية أخرى',
			other: 'و{count} أولوية أخرى'
		},
		pages: 'صفحات القائمة',
		earlier: 'تصريحات أسبق',
		later: 'تصريحات لاحقة',
		endsBefore: 'لا توجد صفحة {page} في هذه القائمة.',
		part: '{first}–{last} من {total}'
	},
	evidence: {
		name: 'الشواهد',
		close: 'إغلاق',
		fetching: 'جارٍ تحميل الشواهد …',
		unreachable: 'تعذّر تحميل الشواهد. أعد تحميل الصفحة للمحاولة من جديد.',
		unreadable:
			'أرسل الخادم الشواهد بإصدار أو صيغة لا تستطيع هذه الصفحة قراءتها. أعد تحميل الصفحة، أو افتح العرض الكامل.',
		refersBackTo: 'يحيل إلى: {statement}، {day}',
		referredToBy: 'أحال إليه: {statement}، {day}',
		unlinked: 'لا يتصل هذا التصريح بأي أولوية.',
		said: 'القائل: {who}',
		ofThisEvent: '، عن هذا الحدث',
		inExcerpts: '، مقتطفات',
		declared: 'المُعلن في الأولوية {number}',
		orphaned: 'اقتباس من صيغة سابقة لهذا النص: {words}.',
		proposed: 'أقرب الكلمات الآن: {words}، بتشابه {score} ٪.',
		nothingProposed: 'لا شيء في النص الحالي قريب من هذه الكلمات.',
		suggested: 'صلة مقترحة؛ لم يُحكم فيها بعد.',
		suggestedBy: 'صلة مقترحة من {coder}؛ لم يُحكم فيها بعد.',
		judgedBy: 'الحكم: {coder}، {day}.',
		contested: 'صلة مختلَف فيها: حُكمٌ يقبلها وآخر يرفضها.',
		source: 'المصدر: {publisher}، {title} ({language}).',
		readIt: 'قراءة المصدر',
		newTab: 'يُفتح في علامة تبويب جديدة',
		noAddress: 'لم يُسجَّل عنوان.',
		archived: 'نسخة مؤرشفة',
		notArchived: 'لم تُسجَّل نسخة مؤرشفة.',
		retrieved: 'تاريخ الاطلاع: {day}.'
	},
	priority: {
		since: {
			zero: 'لا تصريحات منذ الاعتماد في {day}',
			one: 'تصريح واحد منذ الاعتماد في {day}',
			two: 'تصريحان منذ الاعتماد في {day}',
			few: '{count} تصريحات منذ الاعتماد في {day}',
			many: '{count} تصريحًا منذ الاعتماد في {day}',
			other: '{count} تصريح منذ الاعتماد في {day}'
		},
		before: 'قبله: {count}',
		counted: 'الصلات المحتسبة: {list}.',
		leftOut: 'غير محتسبة: {list}.',
		partOf: 'بند فرعي من: {priority}.',
		included: 'البنود الفرعية محتسبة: {list}.',
		excluded: 'البنود الفرعية غير محتسبة: {list}.',
		include: 'احتسابها',
		exclude: 'عدم احتسابها',
		strip: {
			zero: 'مخطط زمني بلا تصريحات مرتبطة بهذه الأولوية.',
			one: 'مخطط زمني لتصريح واحد مرتبط بهذه الأولوية، ويليه في قائمة.',
			two: 'مخطط زمني لتصريحين مرتبطين بهذه الأولوية، ويليانه في قائمة.',
			few: 'مخطط زمني لـ {count} تصريحات مرتبطة بهذه الأولوية، وتليه في قائمة.',
			many: 'مخطط زمني لـ {count} تصريحًا مرتبطًا بهذه الأولوية، وتليه في قائمة.',
			other: 'مخطط زمني لـ {count} تصريح مرتبط بهذه الأولوية، وتليه في قائمة.'
		},
		counts: 'بحسب الجهة والعلاقة',
		statements: 'التصريحات',
		allActors: 'كل الجهات',
		countsRule:
			'التصريحات المحتسبة، ومنها ما سبق الاعتماد. يُحتسب التصريح ذو الصلات المختلفة العلاقات في كل علاقة منها.',
		silences: 'فترات الصمت',
		gaps: 'الفجوات',
		days: {
			zero: 'لا أيام',
			one: 'يوم واحد',
			two: 'يومان',
			few: '{count} أيام',
			many: '{count} يومًا',
			other: '{count} يوم'
		},
		others: {
			zero: 'لم يتعلق خلالها أي تصريح بأولويات أخرى',
			one: 'تعلق خلالها تصريح واحد بأولويات أخرى',
			two: 'تعلق خلالها تصريحان بأولويات أخرى',
			few: 'تعلقت خلالها {count} تصريحات بأولويات أخرى',
			many: 'تعلق خلالها {count} تصريحًا بأولويات أخرى',
			other: 'تعلق خلالها {count} تصريح بأولويات أخرى'
		},
		moreSilences: 'وفترات أقصر: {count}',
		noSilence: 'لا يوم بلا تصريح.',
		silencesRule:
			'أيام بلا تصريح محتسب، من الاعتماد إلى آخر يوم مسجَّل في مجموعة البيانات، {day}. ويُحتسب التصريح المتعلق بأولويات أخرى إذا وقع تاريخه كله ضمن تلك الأيام.',
		coded: 'كل التصريحات المرتبطة',
		codedRule:
			'ما أُعلن إلى جانب ما قيل، بحسب الزمن. تظهر الصلات المقترحة والمختلَف فيها أيضًا مع علامة، أما المرفوضة فلا تظهر إلا إذا طلبتها المرشِّحات.',
		wider: 'ويُظهر الرسم والقائمة أدناه الصلات المقترحة والمختلَف فيها أيضًا.',
		first: 'أول {shown} من {total} من التصريحات. العرض الكامل يضمها كلها.'
	},
	mark: {
		name: 'تصريحات هذه العلامة',
		title: {
			zero: 'لا تصريحات على هذه العلامة',
			one: 'تصريح واحد على هذه العلامة',
			two: 'تصريحان على هذه العلامة',
			few: '{count} تصريحات على هذه العلامة',
			many: '{count} تصريحًا على هذه العلامة',
			other: '{count} تصريح على هذه العلامة'
		},
		part: 'كبِّر للفصل بينها',
		first: 'أول {shown} من {total}. كبِّر لرؤية البقية.'
	},
	embed: {
		list: 'التصريحات في قائمة',
		full: 'فتح العرض الكامل في علامة تبويب جديدة',
		asOf: 'كما في {day}، المراجعة {revision}',
		fixed: 'مثبَّت على المراجعة {revision}',
		cite: 'للاستشهاد',
		kind: 'مجموعة بيانات',
		revision: 'المراجعة {revision}.',
		notLoaded: 'تعذّر تحميل مجموعة البيانات على {home}.',
		notPublished: 'لم تعد مجموعة البيانات على {home} منشورة.',
		notThere: 'لا توجد مجموعة بيانات على {home} ({status}).',
		noPriority: 'لا توجد أولوية «{priority}» في مجموعة البيانات هذه',
		unreachable: 'تعذّر التحميل. تحقق من اتصالك، ثم حاول من جديد.',
		outdated: 'يرسل الخادم الآن هذا المخطط الزمني بإصدار مختلف. أعد تحميل الصفحة.',
		against: 'بالمقارنة مع: {title}، {issuer}، اعتُمدت في {day}.',
		key: 'مفتاح العلامات',
		otherActors: 'جهات أخرى',
		stretches: 'تاريخ غير محدد باليوم',
		arcs: 'يحيل إلى تصريح سابق'
	}
};
