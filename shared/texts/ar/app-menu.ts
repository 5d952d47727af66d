import type { Texts } from '../texts-of.ts';
import type { appMenuTexts as en } from '../en/app-menu.ts';

/** Arabic: the menu of the application, which holds the usual keys. */
export const appMenuTexts: Texts<typeof en> = {
  'app-menu.about': 'حول {name}',
  'app-menu.services': 'الخدمات',
  'app-menu.hide': 'إخفاء {name}',
  'app-menu.hide-others': 'إخفاء الآخرين',
  'app-menu.unhide': 'إظهار الكل',
  'app-menu.quit': 'إنهاء {name}',
  'app-menu.edit': 'تحرير',
  'app-menu.undo': 'تراجع',
  'app-menu.redo': 'إعادة',
  'app-menu.cut': 'قص',
  'app-menu.copy': 'نسخ',
  'app-menu.paste': 'لصق',
  'app-menu.select-all': 'تحديد الكل',
  'app-menu.view': 'عرض',
  'app-menu.reset-zoom': 'الحجم الفعلي',
  'app-menu.zoom-in': 'تكبير',
  'app-menu.zoom-out': 'تصغير',
  'app-menu.window': 'نافذة',
  'app-menu.minimise': 'تصغير إلى الشريط',
  'app-menu.close': 'إغلاق',
};
