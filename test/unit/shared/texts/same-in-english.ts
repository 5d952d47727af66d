import type { Locale } from '../../../../shared/texts/locales.ts';
import { messageParts } from './message-parts.ts';

/** Names, which no language translates. */
const names: ReadonlySet<string> = new Set([
  'Baton',
  'GNOME Keyring',
  'KWallet',
  'KWallet 5',
  'KWallet 6',
  'CSV',
  'JSON',
  'vCard',
]);

/**
 * Texts that a language has in common with English: loan words that people there really use, and
 * words that happen to be the same. Each was looked at.
 */
const sameIn: Readonly<Record<Exclude<Locale, 'en'>, ReadonlySet<string>>> = {
  es: new Set(['Lead {leadId}', 'Baton: {state}', 'No', 'Ctrl', 'Alt', 'In-group {name}']),
  'pt-BR': new Set([
    'Alt',
    'Baton: {state}',
    'Command',
    'Ctrl',
    'In-group {name}',
    'Lead {leadId}',
    'Menu',
    'Shift',
    'Status',
    'Status {status}',
    'Status: {value}',
  ]),
  fr: new Set([
    'Services',
    'Agent',
    'Lead {leadId}',
    'Orange',
    'Version {version}, build {build}.',
    'Note',
    'Destination',
    'Format',
    'Menu',
    'Notifications',
    'Ctrl',
    'Alt',
    'Source',
    'In-group {name}',
  ]),
  // As agents in the Philippines say it.
  fil: new Set([
    'Address',
    'Agent',
    'Agent API',
    'Agent user',
    'Agent user: {value}',
    'Alt',
    'API user',
    'Attempt',
    'Attempt: {value}',
    'Baton: {state}',
    'Billing',
    'Button',
    'Button: {value}',
    'Call ID',
    'Call ID: {value}',
    'Cancellations',
    'Certificate',
    'Command',
    'Ctrl',
    'Dana, floor lead',
    'Dial rules',
    'Dialer',
    'Dialer: {value}',
    'Event stream',
    'File',
    'Fingerprint (SHA-256)',
    'Format',
    'Fraud team',
    'Front desk',
    'Group',
    'History',
    'In-group {name}',
    'Inbound',
    'Label',
    'Lead {leadId}',
    'Live',
    'Log-in',
    'Menu',
    'Note',
    'Number',
    'Number key',
    'Password',
    'Preferences',
    'Regional director',
    'Repairs, weekdays',
    'Rescue',
    'Rescue: {label}',
    'Returns desk',
    'Sam, night manager',
    'Settings',
    'Shift',
    'Source',
    'Speed dial',
    'Status',
    'Status {status}',
    'Status: {value}',
    'Team directory',
    'Technical support',
    'Time zone',
    'Valid',
    'Window',
  ]),
  // As they stand on the keys of Arabic keyboards.
  ar: new Set(['Ctrl', 'Command', 'Alt', 'Shift']),
};

/** Whether a text may read the same in a language as in English: nothing in it is to be translated. */
export function isSameInEnglish(locale: Locale, text: string): boolean {
  if (names.has(text) || (locale !== 'en' && sameIn[locale].has(text))) return true;
  const { literals } = messageParts(text);
  return !/\p{L}{2}/u.test(literals);
}
