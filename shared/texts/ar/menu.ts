import type { Texts } from '../texts-of.ts';
import type { menuTexts as en } from '../en/menu.ts';

/** Arabic: the top bar and the menu. */
export const menuTexts: Texts<typeof en> = {
  'menu.name': 'القائمة',
  'menu.keep-on-top': 'إبقاء في المقدمة',
  'menu.type-call': 'كتابة معرّف مكالمة',
  'menu.ask-again': 'إعادة الاستعلام',
  'menu.history': 'السجل',
  'menu.add-button': 'إضافة زر',
  'menu.arrange': 'ترتيب الأزرار',
  'menu.groups': 'المجموعات',
  'menu.import': 'استيراد وتصدير',
  'menu.statuses': 'الحالات',
  'menu.strip': 'شريط صغير',
  'menu.window': 'نافذة كاملة',
  'menu.end-rehearsal': 'إنهاء التدريب',
  'menu.start-rehearsal': 'بدء تدريب',
  'menu.check-connection': 'فحص الاتصال',
  'menu.preferences': 'التفضيلات',
  'menu.settings': 'الإعدادات',
};
