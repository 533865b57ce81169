import type { RefusalMessages } from './refusal-messages.ts';

export const ARABIC_REFUSALS: RefusalMessages = {
	unknown: {
		message: 'لا توجد مجموعة بيانات باسم «{dataset}»',
		hint: 'تحقق من العنوان، أو اختر واحدة من القائمة.'
	},
	unpublished: {
		message: 'مجموعة البيانات «{dataset}» لم تعد منشورة',
		hint: 'سحبها من نشرها. وقد تظل المراجعات التي استُشهد بها متاحة على العناوين التي تسميها.'
	},
	withdrawn: {
		message: 'سُحبت المراجعة «{revision}» من مجموعة البيانات «{dataset}»',
		hint: 'سحبها من نشرها، مع هذه الملاحظة: «{note}»',
		withoutNote: 'سحبها من نشرها، من دون ملاحظة.'
	},
	unknownRevision: {
		message: 'لا توجد مراجعة «{revision}» لمجموعة البيانات «{dataset}»',
		hint: 'تتكون المراجعة من 32 خانة، وتُحفظ عند عرضها أول مرة. تحقق من العنوان. مجموعة البيانات الحالية على {path}.'
	},
	damaged: {
		message: 'لا يمكن عرض المراجعة «{revision}» من مجموعة البيانات «{dataset}»',
		hint: 'تغيّر ملفها المحفوظ منذ ذلك الحين، ولم يعد ما استُشهد به. مجموعة البيانات الحالية على {path}.'
	},
	invalid: {
		message: 'لا يمكن عرض مجموعة البيانات «{dataset}»',
		hint: 'في ملفها أخطاء، يسردها سجل الخادم والأمر «plumbline validate». أصلحها، ثم أعد تحميل الصفحة.',
		listed: 'في ملفها أخطاء. أصلحها، ثم أعد تحميل الصفحة.'
	},
	tooLarge: {
		message: 'مجموعة البيانات «{dataset}» أكبر من أن تُعرض',
		hint: 'حجم ملفها {size} ميغابايت، وهذا الخادم يقرأ ملفات لا يتجاوز حجمها {most} ميغابايت.'
	},
	unreadable: {
		message: 'تعذّرت قراءة مجموعة البيانات «{dataset}»',
		hint: 'ربما لا يُسمح للخادم بقراءة ملفها، أو لا تكفي ذاكرته لها. انظر سجل الخادم.'
	},
	unknownPriority: 'لا توجد أولوية «{priority}» في مجموعة البيانات هذه'
};
