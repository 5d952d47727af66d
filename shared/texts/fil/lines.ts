import type { Texts } from '../texts-of.ts';
import type { linesTexts as en } from '../en/lines.ts';

/** Filipino: the lines of an agent who has several. */
export const linesTexts: Texts<typeof en> = {
  'lines.name': 'Mga linya',
  'lines.in-front': 'Ang linyang nasa harap',
  'lines.line': 'Linya',
  'lines.no-number': 'Walang number',
  'lines.with-caller':
    '{count, plural, one {# linya} other {# na linya}} · {withCaller, plural, =0 {wala} one {#} other {#}} ang may caller',
  'lines.spoken': 'Caller sa linya {agentUser}: {caller}.',
  'lines.spoken-no-number': 'Caller sa linya {agentUser}: walang ipinakitang number.',
  'lines.spoken-unchecked': 'Caller sa linya {agentUser}, hindi na-check: {caller}.',
  'lines.spoken-unchecked-no-number':
    'Caller sa linya {agentUser}, hindi na-check: walang ipinakitang number.',
};
