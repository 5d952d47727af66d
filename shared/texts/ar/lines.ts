import type { Texts } from '../texts-of.ts';
import type { linesTexts as en } from '../en/lines.ts';

/** Arabic: the lines of an agent who has several. */
export const linesTexts: Texts<typeof en> = {
  'lines.name': 'الخطوط',
  'lines.in-front': 'الخط الظاهر',
  'lines.line': 'الخط',
  'lines.no-number': 'بلا رقم',
  'lines.with-caller':
    '{count, plural, zero {لا خطوط} one {خط واحد} two {خطان} few {# خطوط} many {# خطًا} other {# خط}} · {withCaller, plural, =0 {لا متصل على أي خط} zero {لا متصل على أي خط} one {متصل على خط واحد} two {متصلون على خطين} few {متصلون على # خطوط} many {متصلون على # خطًا} other {متصلون على # خط}}',
  'lines.spoken': 'متصل على الخط {agentUser}: {caller}.',
  'lines.spoken-no-number': 'متصل على الخط {agentUser}: لا رقم ظاهر.',
  'lines.spoken-unchecked': 'متصل على الخط {agentUser}، غير متحقق منه: {caller}.',
  'lines.spoken-unchecked-no-number': 'متصل على الخط {agentUser}، غير متحقق منه: لا رقم ظاهر.',
};
