import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt } from '../../../electron/dialer/scrub.ts';
import { recordedBody } from './recorded-replies.ts';

const password = 'S3cret+/=.pw';

/** What the dialer's character filter leaves of a password. */
const kept = (typed: string): string => typed.replace(/[^A-Za-z0-9.+/=_-]/g, '');
const encoded = (typed: string): string => new URLSearchParams({ p: typed }).toString().slice(2);

const passwords = fc.oneof(
  fc.stringMatching(/^[A-Za-z0-9.+/=_-]{1,20}$/),
  fc.string({ minLength: 1, maxLength: 20 }),
  fc.constantFrom('ERROR', 'LOCK', '•••', '•', '…', 'e', '(', 'pass=', 'select', ' ', '\\', '$&'),
);

/** Any text with the password in it, in any of its forms, any number of times. */
const echoes = passwords.chain((typed) => {
  const form = fc.constantFrom(typed, kept(typed), encoded(typed), typed.toUpperCase());
  const piece = fc.oneof(
    form,
    fc.string({ maxLength: 8 }),
    fc.constantFrom('|', '<b>', ' ', 'pass=', "and pass='", 'SELECT ', '\u0000', '\n', '\u202E'),
    fc.string({ maxLength: 300 }),
  );
  return fc.tuple(
    fc.constant(typed),
    fc.array(piece, { maxLength: 12 }).map((all) => all.join('')),
  );
});

describe('an excerpt', () => {
  it('never holds the password, whatever the dialer answers', () => {
    fc.assert(
      fc.property(echoes, ([typed, reply]) => {
        const said = excerpt(reply, typed).toLowerCase();
        for (const form of [typed, kept(typed), encoded(typed)]) {
          if (form !== '') expect(said).not.toContain(form.toLowerCase());
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('is one line of at most 200 characters, without control characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (reply) => {
        const said = excerpt(reply, password);
        expect(said.length).toBeLessThanOrEqual(200);
        expect(said).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u);
      }),
      { numRuns: 200 },
    );
  });

  it('never holds an SQL statement', () => {
    const statement = fc.constantFrom(
      "SELECT count(*) from vicidial_users where user='6666' and pass='x'",
      "insert into vicidial_user_log values('6666')",
      "UPDATE vicidial_users set failed_login_count=0 where user='6666'",
      "DELETE FROM vicidial_live_agents where user='6666'",
    );
    const around = fc.string({ maxLength: 40 }).map((text) => text.replace(/\w+$/, ''));
    fc.assert(
      fc.property(around, statement, (before, sql) => {
        const said = excerpt(`${before}|${sql}|`, password);
        expect(said).not.toMatch(/\b(select|insert|update|delete|from|where|values)\b/i);
        expect(said).not.toContain('vicidial_');
      }),
    );
  });

  it('keeps of a refused log-in the dialer’s first words alone', () => {
    expect(excerpt(recordedBody('wrong password'), 'wrong')).toBe(
      'ERROR: Invalid Username/Password',
    );
    expect(excerpt(recordedBody('agent_status, wrong password'), 'wrong')).toBe(
      'ERROR: Login incorrect',
    );
  });

  it('says that the API user is locked', () => {
    const line = 'ERROR: Invalid Username/Password: |6666|1234|0|1|LOCK|0|api|SELECT 1|\n';
    expect(excerpt(line, '1234')).toBe('ERROR: Invalid Username/Password (LOCK)');
    const look = 'ERROR: Too many login attempts, try again in 15 minutes: |6666|LOCK|\n';
    expect(excerpt(look, '1234')).toBe('ERROR: Too many login attempts (LOCK)');
  });

  it('does not call an API user locked that is called LOCK', () => {
    const line = 'ERROR: Invalid Username/Password: |LOCK|1234|0|1|BAD|0|api|SELECT 1|\n';
    expect(excerpt(line, '1234')).toBe('ERROR: Invalid Username/Password');
  });

  it('hides the password where it stands and keeps the words around it', () => {
    expect(excerpt(`ERROR: token ${password} was refused`, password)).toBe(
      'ERROR: token ••• was refused',
    );
    expect(excerpt(`login=${encoded(password)}!`, password)).toBe('login=•••!');
  });

  it('keeps an answer without secrets as it is', () => {
    const line = recordedBody('unknown call');
    expect(excerpt(line, password)).toBe(line.trim());
  });

  it('hides the value of a password field, even one that Baton did not send', () => {
    expect(excerpt('GET /agc/api.php?user=6666&pass=another&x=1', password)).toBe(
      'GET /agc/api.php?user=6666&pass=•••&x=1',
    );
  });

  it('takes tags out and says where it was cut', () => {
    expect(excerpt('<html>\r\n<h1>Bad gateway</h1>', '')).toBe('Bad gateway');
    expect(excerpt('x'.repeat(500), '')).toBe(`${'x'.repeat(199)}…`);
  });
});
