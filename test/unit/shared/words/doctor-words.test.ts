import { describe, expect, it } from 'vitest';
import type { UnreachableCause } from '../../../../shared/call.ts';
import { certificateProblems } from '../../../../shared/certificate.ts';
import type { SeenCertificate } from '../../../../shared/certificate.ts';
import { doctorSteps } from '../../../../shared/doctor.ts';
import type {
  DoctorFinding,
  DoctorProblem,
  DoctorReport,
  DoctorStep,
} from '../../../../shared/doctor.ts';
import {
  doctorFindingWords,
  doctorReportText,
  doctorStepTitle,
} from '../../../../shared/words/doctor-words.ts';
import { formatTime } from '../../../../shared/texts/formats.ts';
import { dateText } from '../../../../shared/words/date-text.ts';

const refusedAt = '2026-03-15T20:16:39.000Z';
const freeAt = '2026-03-15T20:31:39.000Z';
const fingerprint = Array<string>(32).fill('AB').join(':');
const certificate: SeenCertificate = {
  problem: 'self-signed',
  fingerprint,
  subject: 'dialer.example.com',
  issuer: 'dialer.example.com',
  names: ['dialer.example.com', '192.0.2.1'],
  validFrom: '2026-01-01T00:00:00.000Z',
  validTo: '2027-01-01T00:00:00.000Z',
  trustedBefore: null,
};

/** One of every kind, by the step that finds it. */
const problems: readonly (readonly [DoctorStep, DoctorProblem])[] = [
  ['connection', { kind: 'proxy-out-of-reach', proxy: 'proxy.example.com:3128' }],
  ['certificate', { kind: 'plain-http' }],
  ['certificate', { kind: 'certificate-ends-soon', certificate }],
  ['login', { kind: 'no-password' }],
  ['login', { kind: 'login-refused', apiUser: '6666', refusedAt, freeAt, asked: true }],
  ['login', { kind: 'login-refused', apiUser: '6666', refusedAt, freeAt, asked: false }],
  ['login', { kind: 'user-locked', apiUser: '6666', refusedAt, freeAt, asked: true }],
  ['login', { kind: 'user-locked', apiUser: '6666', refusedAt, freeAt, asked: false }],
  ['login', { kind: 'login-paused', apiUser: '6666', freeAt }],
  ['login', { kind: 'source-not-valid', source: 'x' }],
  ['login', { kind: 'function-missing' }],
  ['permission', { kind: 'api-not-active' }],
  ['permission', { kind: 'transfer-not-allowed', apiUser: '6666' }],
  ['agent', { kind: 'agent-not-logged-in', agentUsers: ['1028'] }],
  ['agent', { kind: 'agent-not-logged-in', agentUsers: ['1028', '1029'] }],
  ['agent', { kind: 'agent-not-found', agentUsers: ['1028'] }],
  ['agent-status', { kind: 'level-or-reports', apiUser: '6666', asked: true }],
  ['agent-status', { kind: 'level-or-reports', apiUser: '6666', asked: false }],
  [
    'agent-status',
    { kind: 'agent-status-not-allowed', apiUser: '6666', function: 'logged_in_agents' },
  ],
  ['event-stream', { kind: 'stream', cause: { kind: 'token-refused' } }],
  ['event-stream', { kind: 'stream', cause: { kind: 'no-event-stream' } }],
];

const causes: readonly UnreachableCause[] = [
  { kind: 'address-not-found' },
  { kind: 'connection-refused' },
  { kind: 'certificate-not-trusted', certificate: null },
  { kind: 'certificate-not-trusted', certificate },
  { kind: 'proxy-refused' },
  { kind: 'timed-out' },
  { kind: 'connection-lost' },
  { kind: 'redirected', origin: null },
  { kind: 'redirected', origin: 'https://other.example' },
  { kind: 'http-status', status: 404 },
  { kind: 'http-status', status: 403 },
  { kind: 'http-status', status: 500 },
  { kind: 'reply-unreadable' },
  { kind: 'reply-too-large' },
];

const untrusted = (seen: SeenCertificate): UnreachableCause => ({
  kind: 'certificate-not-trusted',
  certificate: seen,
});

const wordsOf = (step: DoctorStep, problem: DoctorProblem) =>
  doctorFindingWords(step, { kind: 'failed', problem });

function reportOf(findings: Partial<Record<DoctorStep, DoctorFinding>>, done = true): DoctorReport {
  return {
    at: '2026-03-15T20:16:39.000Z',
    address: 'https://dialer.example.com',
    done,
    results: doctorSteps.map((step) => ({ step, finding: findings[step] ?? null })),
  };
}

describe('the words for what a check has found', () => {
  const all = [
    ...problems.map(([step, problem]) => wordsOf(step, problem)),
    ...causes.map((cause) => wordsOf('build', { kind: 'unreachable', cause })),
    ...certificateProblems.slice(1).map((problem) => {
      const cause = untrusted({ ...certificate, problem });
      return wordsOf('certificate', { kind: 'unreachable', cause });
    }),
    ...causes
      .filter((cause) => cause.kind !== 'certificate-not-trusted' || cause.certificate === null)
      .map((cause) => wordsOf('event-stream', { kind: 'stream', cause })),
  ];

  it('say what happened and what to do, each in whole sentences of its own', () => {
    for (const { happened, advice } of all) {
      expect(happened).toMatch(/^[A-Z].*\.$/s);
      expect(advice).toMatch(/^[A-Z].*\.$/s);
      expect(happened + advice).not.toMatch(/!|undefined|\bnull\b|\bconnected\b/);
    }
    expect(new Set(all.map(({ happened }) => happened)).size).toBe(all.length);
  });

  it('say what an administrator has to change, and send none to another', () => {
    for (const { advice } of all) expect(advice).not.toMatch(/\badministrator|keeps trying/i);
  });

  it('name what helps a certificate as the system and the web server do', () => {
    const advice = (problem: SeenCertificate['problem']) =>
      wordsOf('certificate', {
        kind: 'unreachable',
        cause: untrusted({ ...certificate, problem }),
      }).advice;
    expect(advice('unknown-authority')).toContain('Install the authority’s certificate');
    expect(advice('unknown-authority')).toContain('whole chain (fullchain.pem)');
    expect(advice('expired')).toContain('Renew');
    expect(advice('changed')).toContain('If you have renewed it');
  });

  it('tell of a log-in that was refused before, and how it is tried again', () => {
    const problem = { kind: 'login-refused', apiUser: '6666', refusedAt, freeAt } as const;
    const before = wordsOf('login', { ...problem, asked: false });
    expect(before.happened).toContain(`on ${dateText(refusedAt)}, ${formatTime(refusedAt)}`);
    expect(before.happened).toContain('not tried again');
    expect(before.advice).toContain('--retry');
    expect(wordsOf('login', { ...problem, asked: true }).advice).not.toContain('--retry');
  });

  it.each([
    [
      { kind: 'level-or-reports', apiUser: '6666', asked: true },
      [
        'In the dialer’s administration open Users, user 6666',
        'set User Level to 7 or higher and View Reports to 1',
      ],
    ],
    [
      { kind: 'transfer-not-allowed', apiUser: '6666' },
      [
        'In the dialer’s administration open Users, user 6666',
        'add ra_call_control to API Allowed Functions',
      ],
    ],
    [
      { kind: 'agent-status-not-allowed', apiUser: '6666', function: 'agent_status' },
      ['add agent_status to API Allowed Functions', 'Agent API Access to 1'],
    ],
    [{ kind: 'api-not-active' }, ['System Settings', 'set Agent API Active to 1']],
    [{ kind: 'agent-not-logged-in', agentUsers: ['1028'] }, ['Remote Agents', 'Status to ACTIVE']],
    [
      { kind: 'login-refused', apiUser: '6666', refusedAt, freeAt, asked: true },
      ['user 6666', 'Agent API Access to 1'],
    ],
  ] as const satisfies readonly (readonly [DoctorProblem, readonly string[]])[])(
    'name what an administrator has to change as VICIdial does (%j)',
    (problem, named) => {
      const { advice } = wordsOf('login', problem);
      for (const name of named) expect(advice).toContain(name);
    },
  );

  it('tell of a server without TLS by the step that found it', () => {
    const problem = { kind: 'unreachable', cause: { kind: 'connection-refused' } } as const;
    expect(wordsOf('certificate', problem).happened).toContain('does not speak TLS');
    expect(wordsOf('connection', problem).happened).toContain('takes no connection');
  });

  it('give a certificate that is not trusted with all that a person compares', () => {
    const cause = { kind: 'certificate-not-trusted', certificate } as const;
    const { happened } = wordsOf('certificate', { kind: 'unreachable', cause });
    expect(happened).toContain('for dialer.example.com and 192.0.2.1');
    expect(happened).toContain('valid 2026-01-01 to 2027-01-01');
    expect(happened).toContain(fingerprint);
  });

  it('keep back the digits of a changed one that a person has to be told', () => {
    const changed = { ...certificate, problem: 'changed', trustedBefore: null } as const;
    const cause = { kind: 'certificate-not-trusted', certificate: changed } as const;
    const { happened } = wordsOf('certificate', { kind: 'unreachable', cause });
    expect(happened).not.toContain(fingerprint);
    expect(happened).toContain(`${'••:'.repeat(8)}${fingerprint.slice(24)}`);
    expect(happened).toContain('used to be one that this computer trusts');
  });

  it('let no text of a server steer a terminal', () => {
    const hostile = {
      ...certificate,
      subject: 'a\u001b[2J\r\nb\u202Ec',
      names: ['\u0007.example'],
    };
    const cause = { kind: 'certificate-not-trusted', certificate: hostile } as const;
    const { happened } = wordsOf('certificate', { kind: 'unreachable', cause });
    expect(happened).not.toMatch(/\p{C}/u);
  });

  it.each([
    [1_000, 'Its clock and this computer’s agree.'],
    [90_000, 'Its clock is 90 s ahead of this computer’s.'],
    [-7_000, 'Its clock is 7 s behind this computer’s.'],
  ])('compare clocks that are %d ms apart', (clockOffMs, sentence) => {
    const detail = { kind: 'build', version: '2.14-81', build: '240429-2220', clockOffMs } as const;
    expect(doctorFindingWords('build', { kind: 'passed', detail }).happened).toBe(
      `Version 2.14-81, build 240429-2220. ${sentence}`,
    );
  });

  it('have a title for every step, and something to say of each that simply passed', () => {
    const finding: DoctorFinding = { kind: 'passed', detail: { kind: 'nothing' } };
    const said = doctorSteps.map((step) => doctorFindingWords(step, finding).happened);
    expect(new Set(said).size).toBe(doctorSteps.length);
    expect(new Set(doctorSteps.map(doctorStepTitle)).size).toBe(doctorSteps.length);
  });
});

describe('the report as a text', () => {
  it('has a line for each step with its mark, and what to do under it', () => {
    const report = reportOf({
      name: {
        kind: 'passed',
        detail: {
          kind: 'addresses',
          host: 'dialer.example.com',
          addresses: ['192.0.2.1', '2001:db8::1'],
          ofProxy: false,
        },
      },
      connection: { kind: 'passed', detail: { kind: 'connected', tookMs: 31, proxy: null } },
      certificate: { kind: 'warned', problem: { kind: 'plain-http' } },
      build: { kind: 'failed', problem: { kind: 'unreachable', cause: { kind: 'timed-out' } } },
      login: { kind: 'skipped', because: 'step-before-failed' },
      permission: { kind: 'skipped', because: 'step-before-failed' },
      agent: { kind: 'skipped', because: 'step-before-failed' },
      'agent-status': { kind: 'skipped', because: 'not-set-up' },
      'event-stream': { kind: 'skipped', because: 'not-set-up' },
    });
    expect(doctorReportText(report, { version: '0.1.0' })).toBe(
      [
        'Baton 0.1.0, check of the connection to https://dialer.example.com',
        '2026-03-15T20:16:39.000Z',
        '',
        '[ok] Name: dialer.example.com is at 192.0.2.1 and 2001:db8::1.',
        '[ok] Connection: The server answers after 31 ms.',
        '[! ] Certificate: Over plain http anyone on the way can read the API user’s password.',
        '     To do: Set up https on the dialer’s web server, and put its https address into Settings.',
        '[!!] Agent API: No answer came in time.',
        '     To do: Check that the dialer is up and not overloaded, and that a firewall does not drop what this computer sends.',
        '[--] Log-in: Not checked: a step before it failed.',
        '[--] Permission to hand calls over: Not checked: a step before it failed.',
        '[--] Agent logged in: Not checked: a step before it failed.',
        '[--] Looking at agents: Not checked: looking at agents is switched off in Settings.',
        '[--] Event stream: None is set up.',
        '',
        '1 step failed.',
        '',
      ].join('\n'),
    );
  });

  it('says that everything is well only where every step has ended and none has failed', () => {
    const passed: DoctorFinding = { kind: 'passed', detail: { kind: 'nothing' } };
    const findings = Object.fromEntries(doctorSteps.map((step) => [step, passed]));
    const well = doctorReportText(reportOf(findings), { version: '0.1.0' });
    expect(well).toContain('Everything is well.');
    const underWay = doctorReportText(reportOf({ name: passed }, false), { version: '0.1.0' });
    expect(underWay).toContain('[..] Connection\n');
    expect(underWay).toContain('The check has not ended yet.');
  });
});
