import type { Texts } from '../texts-of.ts';
import type { arrangeTexts as en } from '../en/arrange.ts';

/** Arabic: arranging the directory. */
export const arrangeTexts: Texts<typeof en> = {
  'arrange.title': 'ترتيب الدليل',
  'arrange.list': 'المجموعات والجهات',
  'arrange.note': 'السحب للترتيب، والضغط للتعديل. لا يُرسل شيء من هنا.',
  'arrange.note-on-call': 'هناك مكالمة جارية، ولا يُرسل شيء من هنا.',
  'arrange.add-entry': 'جهة',
  'arrange.add-group': 'مجموعة',
  'arrange.fold-all': 'طي الكل',
  'arrange.unfold-all': 'فتح الكل',
  'arrange.done': 'تم',
  'arrange.favourites': 'المفضلة',
  'arrange.count':
    '{count, plural, zero {لا جهات} one {جهة واحدة} two {جهتان} few {# جهات} many {# جهة} other {# جهة}}',
  'arrange.row.folded':
    '{name}، {count, plural, zero {لا جهات} one {جهة واحدة} two {جهتان} few {# جهات} many {# جهة} other {# جهة}}، مطوية',
  'arrange.row.unfolded':
    '{name}، {count, plural, zero {لا جهات} one {جهة واحدة} two {جهتان} few {# جهات} many {# جهة} other {# جهة}}',
  'arrange.row.with-key': '{name}، المفتاح {key}',
  'arrange.of-team': '{destination}، من {team}',
  'arrange.handle': 'سحب {name}',
  'arrange.menu': 'المزيد لـ {name}',
  'arrange.edit': 'تعديل',
  'arrange.edit-group': 'الاسم واللون',
  'arrange.move-up': 'نقل إلى أعلى',
  'arrange.move-down': 'نقل إلى أسفل',
  'arrange.move-to': 'نقل إلى مجموعة',
  'arrange.add-to-favourites': 'إضافة إلى المفضلة',
  'arrange.take-from-favourites': 'إزالة من المفضلة',
  'arrange.remove': 'إزالة',
  'arrange.remove-group': 'إزالة المجموعة',
  'arrange.moved.entry': 'ترتيب {label} الآن {place} من {count} في {group}.',
  'arrange.moved.group': 'ترتيب المجموعة {name} الآن {place} من {count}.',
  'arrange.moved.favourite': 'ترتيب {label} الآن {place} من {count} في المفضلة.',
};
