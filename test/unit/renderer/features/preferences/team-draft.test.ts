import { describe, expect, it } from 'vitest';
import {
  teamDraftOf,
  teamProblem,
  teamSourceOf,
} from '../../../../../renderer/features/preferences/team-draft.ts';
import { teamSourceSchema } from '../../../../../shared/team-directory.ts';
import type { TeamSource } from '../../../../../shared/team-directory.ts';

const nothing = teamDraftOf(null);
const publicKey = `${'A'.repeat(43)}=`;

describe('the form of the team directory', () => {
  it.each<TeamSource | null>([
    null,
    { from: { kind: 'file', path: '/srv/team.json' }, publicKey: null },
    { from: { kind: 'https', url: 'https://example.com/team.json' }, publicKey },
  ])('sends back what it was given: %j', (source) => {
    expect(teamSourceOf(teamDraftOf(source))).toEqual(source);
  });

  it('wants a file, or an address, but only of the kind that is chosen', () => {
    expect(teamProblem('path', { ...nothing, from: 'file' })).not.toBeNull();
    expect(teamProblem('url', { ...nothing, from: 'file' })).toBeNull();
    expect(teamProblem('url', { ...nothing, from: 'https' })).not.toBeNull();
    expect(teamProblem('path', nothing)).toBeNull();
  });

  it.each([
    'http://example.com/a.json',
    'https://user:secret@example.com/',
    'example',
    'file:///a',
  ])('refuses %s', (url) => {
    expect(teamProblem('url', { ...nothing, from: 'https', url })).not.toBeNull();
  });

  it('takes no key, or a whole one', () => {
    const problem = (key: string) =>
      teamProblem('publicKey', { ...nothing, from: 'https', publicKey: key });
    expect(problem('')).toBeNull();
    expect(problem(` ${publicKey} `)).toBeNull();
    expect(problem(publicKey.slice(1))).not.toBeNull();
  });

  it('sends what the main process takes, once nothing is wrong', () => {
    const draft = {
      ...nothing,
      from: 'https' as const,
      url: ' https://a.example/t.json ',
      publicKey,
    };
    expect(teamSourceSchema.safeParse(teamSourceOf(draft)).success).toBe(true);
  });
});
