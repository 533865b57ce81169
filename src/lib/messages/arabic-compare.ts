import type { CompareMessages } from './compare-messages.ts';

export const ARABIC_COMPARE: CompareMessages = {
	headings: {
		matrix: 'ما قيل وما أُعلن',
		coverage: 'التغطية والصمت',
		axis: 'التصريحات على محور واحد',
		attention: 'الاهتمام بكل أولوية',
		documents: 'وثيقة مقابل وثيقة'
	},
	priority: 'الأولوية',
	total: 'المجموع',
	statements: 'التصريحات',
	links: 'الصلات',
	noLink: 'من دون صلة محتسبة',
	suggestions: {
		zero: 'لا اقتراحات',
		one: 'اقتراح واحد',
		two: 'اقتراحان',
		few: '{count} اقتراحات',
		many: '{count} اقتراحًا',
		other: '{count} اقتراح'
	},
	contested: {
		zero: 'لا صلات مختلَف فيها',
		one: 'صلة واحدة مختلَف فيها',
		two: 'صلتان مختلَف فيهما',
		few: '{count} صلات مختلَف فيها',
		many: '{count} صلة مختلَفًا فيها',
		other: '{count} صلة مختلَف فيها'
	},
	and: 'و',
	notCounted: '{list}، لم تُحتسب',
	outside: 'تصريحات خارج الأعمدة المعروضة: {count}',
	noneOfThese: 'لا شيء من هذه',
	pair: '{down} (الصفوف)، {across} (الأعمدة)',
	silence: 'أطول صمت',
	gap: 'أطول فجوة',
	noSilence: 'لا شيء',
	days: {
		zero: 'لا أيام',
		one: 'يوم واحد',
		two: 'يومان',
		few: '{count} أيام',
		many: '{count} يومًا',
		other: '{count} يوم'
	},
	sinceDay: 'منذ {day}',
	noneSinceAdoption: 'لا شيء منذ الاعتماد',
	overTime: 'منذ الاعتماد',
	byActor: 'حسب الجهة',
	beforeAdoption: 'قبل الاعتماد',
	timeKey:
		'تمتد خطوط الزمن من {from} إلى {to}: كل شَرطة تصريح، وكل شريط رمادي مدة بلا تصريح؛ وأطولها موسوم.',
	groups: {
		before: 'قبل {day}',
		since: 'من {day}',
		everything: 'كل التصريحات',
		nowhere: 'بلا مكان مذكور',
		several: 'عبر فترات عدة',
		nobody: 'بلا مُرمِّز مذكور'
	},
	others: 'آخرون: {count}',
	difference: 'الفرق',
	points: '+{count} نقطة',
	alike: 'سواء',
	withinChance: 'ضمن المصادفة',
	neither: 'لا أحد منهما: {why}',
	shareOfLinks: 'حصة من صلات الطرف',
	chanceKey:
		'بالرمادي: لا يزيد على ما تعطيه المصادفة في 95 من كل 100 تقسيم عشوائي لهذه التصريحات بين الطرفين.',
	shades: {
		row: 'الظل في ست درجات: الحصة من الصف، حتى {largest}.',
		column: 'الظل في ست درجات: الحصة من العمود، حتى {largest}.',
		all: 'الظل في ست درجات: الحصة من كل التصريحات المعروضة، حتى {largest}.'
	},
	ofShare: { row: '{share} من الصف', column: '{share} من العمود', all: '{share} من الكل' },
	shadeOfCount: 'الظل في ست درجات: عدد التصريحات، حتى {largest}.',
	hatched: 'المهشّر: لم يُحتسب شيء.',
	parts: 'أجزاء الأشرطة: العلاقات',
	several: 'التصريح المتصل بعدة أولويات يُحتسب في كل منها، فقد يزيد مجموع الصفوف على المجاميع.',
	inColumns: 'يقع التصريح في عمود كل صلة من صلاته، ومرة واحدة في كل خانة.',
	barsOf: 'الأشرطة تعدّ التصريحات في فترات متساوية، من {from} إلى {to}، بمقياس واحد في كل مكان.',
	nothingDeclared: 'لا تتضمن مجموعة البيانات هذه أي وثيقة سياسات، فلا شيء تُقابَل به التصريحات.',
	opens: 'كل رقم يفتح التصريحات المحتسبة فيه في علامة تبويب جديدة.',
	oneDocument: 'ليس في مجموعة البيانات هذه وثيقة سياسات ثانية لمقارنتها بالأولى.'
};
