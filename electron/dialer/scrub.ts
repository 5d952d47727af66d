import { findLoginRefusalIn } from './login-refusal.ts';

/** The longest excerpt of a reply, in characters. */
export const longestExcerpt = 200;

/** Stands for what was hidden. No password that the dialer takes can hold it. */
const hidden = '•••';

/**
 * An excerpt of a reply that may be stored and shown: one line, at most 200 characters, without HTML
 * tags and control characters, without the password and without SQL. The dialer's refusal of a
 * log-in repeats the password in clear, and again inside an SQL statement (agent API 2.14-81).
 *
 * @param password what was sent with the request; empty where there was none.
 */
export function excerpt(reply: string, password: string): string {
  const line = withoutSql(withoutLoginEcho(inOneLine(reply)));
  const forms = passwordForms(password);
  const short = shortened(hideAll(line.replace(/\b(pass\w*=)[^\s&]+/gi, `$1${hidden}`), forms));
  // What was hidden could leave behind the password anew: then nothing is kept.
  return forms.some((form) => form.test(short)) ? '' : short;
}

function inOneLine(text: string): string {
  return text
    .replace(/<[^<>]*>/g, ' ')
    .replace(/[\p{C}\p{Z}]+/gu, ' ')
    .trim();
}

/** Of a refused log-in only the dialer's own words are kept, and whether it says `LOCK`. */
function withoutLoginEcho(line: string): string {
  const refusal = findLoginRefusalIn(line);
  if (!refusal) return line;
  const { before, words, locked } = refusal;
  return `${before}${words}${locked ? ' (LOCK)' : ''}`;
}

function withoutSql(line: string): string {
  const [before = ''] = line.split(
    /\b(?:select|insert|update|delete|replace|where|from|union|values)\b/i,
    1,
  );
  return before === line ? line : `${before}…`;
}

/** The password as it was typed, as the dialer's character filter leaves it, and both URL-encoded. */
function passwordForms(password: string): readonly RegExp[] {
  const kept = password.replace(/[^A-Za-z0-9.+/=_-]/g, '');
  const forms = [password, kept].flatMap((form) => {
    const encoded = new URLSearchParams({ form }).toString().slice('form='.length);
    return [form, encoded, encoded.replaceAll('+', '%20')];
  });
  return [...new Set(forms)]
    .filter((form) => form !== '')
    .sort((one, other) => other.length - one.length)
    .map((form) => new RegExp(form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'i'));
}

function hideAll(line: string, forms: readonly RegExp[]): string {
  return forms.reduce((text, form) => text.replace(new RegExp(form, 'gi'), hidden), line);
}

function shortened(text: string): string {
  if (text.length <= longestExcerpt) return text;
  return `${text.slice(0, longestExcerpt - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
