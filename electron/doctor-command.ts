import { isWell } from '../shared/doctor.ts';
import type { DoctorFinding, DoctorReport, DoctorResult } from '../shared/doctor.ts';
import {
  doctorFindingWords,
  doctorReportText,
  doctorStepTitle,
} from '../shared/words/doctor-words.ts';
import { sentences } from '../shared/words/sentences.ts';
import type { Sentences } from '../shared/words/sentences.ts';

/** What came of the wish for a check. */
export type DoctorRun =
  | { readonly kind: 'checked'; readonly report: DoctorReport }
  /** No dialer is set up: there is nothing to check. */
  | { readonly kind: 'not-set-up' }
  /** What Baton keeps can't be read: a file of its folder, or the folder itself. */
  | { readonly kind: 'not-readable'; readonly what: 'file' | 'folder'; readonly name: string };

/** What `baton --doctor` is made of. */
export interface DoctorCommandParts {
  readonly run: () => Promise<DoctorRun>;
  /** Puts a text on the standard output; returns once all of it has gone there. */
  readonly write: (text: string) => Promise<void>;
  /** As JSON instead of text. */
  readonly json: boolean;
  /** Baton's own version. */
  readonly version: string;
}

/** The exit codes of `baton --doctor` (docs/doctor.md). */
export const doctorExitCodes = {
  well: 0,
  failed: 1,
  /** There was nothing to check with, or the arguments do not go together. */
  notChecked: 2,
} as const;

/** The shape of the JSON; a later one that a reader of this one can't read has another number. */
const jsonVersion = 1;

/** Why nothing was checked, in words. */
function notCheckedWords(run: Exclude<DoctorRun, { kind: 'checked' }>): Sentences {
  return run.kind === 'not-set-up'
    ? sentences('doctor.not-set-up')
    : sentences(`doctor.${run.what}-not-readable`, { name: run.name });
}

/**
 * Runs the check, writes what was found, and says how the program is to end.
 *
 * @returns one of {@link doctorExitCodes}.
 */
export async function runDoctorCommand(parts: DoctorCommandParts): Promise<number> {
  const { write, json, version } = parts;
  const run = await parts.run();
  if (run.kind !== 'checked') {
    const words = notCheckedWords(run);
    const text = `${words.happened} ${words.advice}\n`;
    await write(json ? inJson({ ...head(version), notChecked: run.kind, ...words }) : text);
    return doctorExitCodes.notChecked;
  }
  const { report } = run;
  await write(json ? inJson(reportJson(report, version)) : doctorReportText(report, { version }));
  if (hasNoPassword(report)) return doctorExitCodes.notChecked;
  return isWell(report) ? doctorExitCodes.well : doctorExitCodes.failed;
}

function hasNoPassword({ results }: DoctorReport): boolean {
  return results.some(
    ({ finding }) => finding?.kind === 'failed' && finding.problem.kind === 'no-password',
  );
}

function head(version: string) {
  return { version: jsonVersion, baton: version };
}

function reportJson(report: DoctorReport, version: string) {
  const { at, address, results } = report;
  return { ...head(version), at, address, well: isWell(report), steps: results.map(stepJson) };
}

function stepJson({ step, finding }: DoctorResult) {
  const title = doctorStepTitle(step);
  if (finding === null) return { step, title, result: 'not-ended' };
  return {
    step,
    title,
    result: finding.kind,
    ...factsOf(finding),
    ...doctorFindingWords(step, finding),
  };
}

/** What a program can go by: the names of the closed lists, and the figures that belong to them. */
function factsOf(finding: DoctorFinding) {
  switch (finding.kind) {
    case 'passed':
      return { problem: null, cause: null, facts: withoutKind(finding.detail) };
    case 'skipped':
      return { problem: null, cause: null, facts: { because: finding.because } };
    case 'failed':
    case 'warned': {
      const { problem } = finding;
      return 'cause' in problem
        ? { problem: problem.kind, cause: problem.cause.kind, facts: withoutKind(problem.cause) }
        : { problem: problem.kind, cause: null, facts: withoutKind(problem) };
    }
  }
}

function withoutKind(facts: object) {
  return Object.fromEntries(Object.entries(facts).filter(([name]) => name !== 'kind'));
}

/** Texts of a server stand in it as escapes, so that none can steer a terminal. */
function inJson(value: unknown): string {
  const text = JSON.stringify(value, null, 2);
  return `${text.replace(/[^\n\x20-\x7e]/g, escaped)}\n`;
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
