import { teamSourceSchema } from '../../../shared/team-directory.ts';
import type { TeamSource } from '../../../shared/team-directory.ts';
import { t } from '../../../shared/texts/t.ts';

/** Where the team directory comes from, as it stands in the form, right or wrong. */
export interface TeamDraft {
  readonly from: 'none' | 'file' | 'https';
  /** Empty where no file is chosen. */
  readonly path: string;
  readonly url: string;
  /** Empty where no signature is asked for. */
  readonly publicKey: string;
}

/** A field of the form that can be wrong. */
export type TeamField = 'path' | 'url' | 'publicKey';

/** The form for what is in use; null: no team directory. */
export function teamDraftOf(source: TeamSource | null): TeamDraft {
  return {
    from: source?.from.kind ?? 'none',
    path: source?.from.kind === 'file' ? source.from.path : '',
    url: source?.from.kind === 'https' ? source.from.url : '',
    publicKey: source?.publicKey ?? '',
  };
}

/** What is wrong with a field of the form, in a sentence; null where nothing is. */
export function teamProblem(field: TeamField, draft: TeamDraft): string | null {
  switch (field) {
    case 'path':
      return draft.from === 'file' && draft.path === '' ? t('preferences.team.problem.path') : null;
    case 'url':
      return draft.from === 'https' ? urlProblem(draft.url.trim()) : null;
    case 'publicKey':
      return draft.from === 'none' ? null : keyProblem(draft.publicKey.trim());
  }
}

function urlProblem(url: string): string | null {
  if (!URL.canParse(url)) return t('preferences.team.problem.url');
  const { protocol, username, password } = new URL(url);
  if (protocol !== 'https:') return t('preferences.team.problem.not-https');
  const hasLogIn = username !== '' || password !== '';
  return hasLogIn ? t('preferences.team.problem.log-in') : null;
}

function keyProblem(key: string): string | null {
  const isKey = key === '' || teamSourceSchema.shape.publicKey.safeParse(key).success;
  return isKey ? null : t('preferences.team.problem.key');
}

/** What the form sends; null: no team directory. Right only where no field has a problem. */
export function teamSourceOf({ from, path, url, publicKey }: TeamDraft): TeamSource | null {
  const key = publicKey.trim() === '' ? null : publicKey.trim();
  switch (from) {
    case 'none':
      return null;
    case 'file':
      return { from: { kind: 'file', path }, publicKey: key };
    case 'https':
      return { from: { kind: 'https', url: url.trim() }, publicKey: key };
  }
}
