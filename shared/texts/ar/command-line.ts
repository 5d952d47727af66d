import type { Texts } from '../texts-of.ts';
import type { commandLineTexts as en } from '../en/command-line.ts';

/** Arabic, command-line: what `baton --transfer` says besides the outcomes. */
export const commandLineTexts: Texts<typeof en> = {
  'command-line.no-such-button':
    'لا يوجد زر اسمه «{button}». لم يُرسل شيء. يُرجى التحقق من التسمية أو المعرّف في الاتصال السريع.',
  'command-line.several-buttons':
    'عدة أزرار اسمها «{button}». لم يُرسل شيء. يُرجى استعمال معرّف الزر بدلًا منه.',
  'command-line.not-allowed':
    'لا يُسمح لسطر الأوامر بتحويل المكالمات. لم يُرسل شيء. يُرجى السماح بذلك في تفضيلات Baton.',
  'command-line.not-running': '\u200fBaton لا يعمل. لم يُرسل شيء. يُرجى تشغيل Baton والمحاولة مجددًا.',
  'command-line.not-readable.arguments':
    'تتعذر قراءة الأمر. لم يُرسل شيء. يُرجى استعمال \u2066baton --transfer "label or ID"\u2069، مع \u2066--even-closed\u2069 عند الحاجة، ولا شيء غيرهما.',
  'command-line.not-readable.folder':
    'يتعذر استعمال مجلد Baton للرد. لم يُرسل شيء. يُرجى تشغيل Baton لمعرفة المشكلة فيه.',
  'command-line.no-answer':
    'لم يعطِ Baton ردًا في الوقت المتاح، وربما سُلّمت المكالمة للتحويل. يُرجى التأكد هل ما زال المتصل معك.',
};
