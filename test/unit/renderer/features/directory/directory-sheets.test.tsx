import { describe, expect, it } from 'vitest';
import { ArrangeMode } from '../../../../../renderer/features/directory/arrange-mode.tsx';
import { changeProblem } from '../../../../../renderer/features/directory/change-problem.ts';
import { EntryForm } from '../../../../../renderer/features/directory/entry-form.tsx';
import { GroupForm } from '../../../../../renderer/features/directory/group-form.tsx';
import { ManageGroups } from '../../../../../renderer/features/directory/manage-groups.tsx';
import { StatusList } from '../../../../../renderer/features/directory/status-list.tsx';
import { TeamNote } from '../../../../../renderer/features/directory/team-note.tsx';
import { teamTroubleText } from '../../../../../renderer/features/directory/team-trouble-text.ts';
import type { AppState } from '../../../../../shared/app-state.ts';
import { noDialRules } from '../../../../../shared/dial-rules.ts';
import { groupColours } from '../../../../../shared/speed-dial.ts';
import type { SpeedDialEntry } from '../../../../../shared/speed-dial.ts';
import type { TeamFreshness, TeamTrouble, TeamView } from '../../../../../shared/team-directory.ts';
import { billing, live, waiting } from '../../app-state.ts';
import { buttonOf, drawn } from '../../drawn.tsx';
import { fullDirectory, nights } from './entry-drafts.ts';

const nothing = () => undefined;
const legal: SpeedDialEntry = {
  ...billing,
  id: 'team-legal',
  label: 'Legal desk',
  group: 'team-g',
  note: 'Court letters only',
};
const team: TeamView = {
  source: { from: { kind: 'file', path: '/team.json' }, publicKey: null },
  copy: {
    name: 'Sunrise Support',
    groups: [{ id: 'team-g', name: 'Escalation', colour: 'red' }],
    entries: [legal],
    signed: false,
  },
};
const teamFreshness: TeamFreshness = {
  asOf: new Date().toISOString(),
  trouble: null,
  isLoading: false,
};
const state: AppState = { ...live, speedDial: fullDirectory, team, teamFreshness };
const form = (entry: SpeedDialEntry | null, of: AppState = state) =>
  drawn(<EntryForm entry={entry} onClose={nothing} />, of);

/** The names of the parts and what each says while it is folded. */
const partsIn = (markup: string) =>
  Array.from(
    markup.matchAll(/part-name">([^<]*)<\/span> <span class="part-value">([^<]*)</g),
    ([, name, value]) => `${name ?? ''}: ${value ?? ''}`,
  );

describe('the form of an entry on the screen', () => {
  it('says of every folded part what is chosen in it', async () => {
    expect(partsIn(await form(nights))).toEqual([
      'How it asks: Held for 1 second',
      'Key, favourite, rescue: No key, Favourite',
      'Opening hours: 2 stretches',
      'Status: NIGHT',
      'Note: After 18:00',
    ]);
    expect(partsIn(await form(null))).toEqual([
      'How it asks: At once',
      'Key, favourite, rescue: Key 3',
      'Opening hours: Always open',
      'Status: RAXFER, as the dialer does by itself',
      'Note: None',
    ]);
  });

  it('offers to dial exactly as typed only where rules could change the number', async () => {
    expect(await form(billing)).not.toContain('Dial exactly as typed');
    const dialRules = { ...noDialRules, country: 'US' };
    const settings = { ...state.settings, dialRules };
    expect(await form(billing, { ...state, settings })).toContain('Dial exactly as typed');
  });

  it('shows under the number what is dialled', async () => {
    expect(await form(billing)).toContain('Dials 9 1 800 555 0143.');
  });

  it('says who has each number key now', async () => {
    const markup = await form(nights);
    expect(markup).toMatch(/<option value="1"[^>]*>1, now Dana, floor lead</);
    expect(markup).toMatch(/<option value="3"[^>]*>3</);
    expect(await form(billing)).toMatch(/<option value="2"[^>]*>2</);
  });

  it('offers nobody as their own alternative, and the team as well as the own entries', async () => {
    const markup = await form(nights);
    const select = /<select[^>]*name="alternative"[^]*?<\/select>/.exec(markup)?.[0] ?? '';
    expect(select).toContain('value="billing"');
    expect(select).toContain('value="team-legal"');
    expect(select).not.toContain('value="nights"');
  });

  it('can remove an entry that is there, and none that is not', async () => {
    expect(buttonOf(await form(billing), 'Remove')).not.toBe('');
    expect(buttonOf(await form(null), 'Remove')).toBe('');
  });
});

describe('the form of an entry of the team', () => {
  it('says whose it is, and shows what stands in it', async () => {
    const markup = await form(legal);
    for (const text of [
      'From Sunrise Support.',
      'Legal desk',
      'Escalation',
      'Court letters only',
    ]) {
      expect(markup).toContain(text);
    }
  });

  it('changes its key and its marks, and nothing else', async () => {
    const markup = await form(legal);
    const fields = markup.match(/<(input|select|textarea)[^>]*>/g) ?? [];
    expect(fields.filter((field) => !/type="checkbox"|name="key"/.test(field))).toEqual([]);
    expect(fields).toHaveLength(3);
    expect(buttonOf(markup, 'Remove')).toBe('');
  });
});

describe('arranging', () => {
  const arranging = (fields: Partial<AppState> = {}) =>
    drawn(<ArrangeMode onDone={nothing} onEdit={nothing} onAdd={nothing} />, {
      ...state,
      ...fields,
    });

  it('says that nothing is sent from here, and louder while a call is on', async () => {
    expect(await arranging()).toContain('A call is on, and nothing is sent from here.');
    const calm = await arranging({ call: waiting });
    expect(calm).toContain('Nothing is sent from here.');
    expect(calm).not.toContain('A call is on');
  });

  it('stands in the main part of the window, with a way out', async () => {
    const markup = await arranging();
    expect(markup).toContain('<main');
    expect(buttonOf(markup, 'Done')).not.toBe('');
  });

  it('begins with the groups folded where there are many entries', async () => {
    const entries = Array.from({ length: 200 }, (_, at) => ({ ...billing, id: `b${at}` }));
    const many = await arranging({ speedDial: { ...fullDirectory, entries } });
    expect(buttonOf(many, 'Unfold all')).not.toBe('');
    expect(buttonOf(await arranging(), 'Fold all')).not.toBe('');
  });
});

describe('the groups', () => {
  it('have colours that are named, one of which is chosen', async () => {
    const group = { id: 'managers', name: 'Managers', colour: 'purple' } as const;
    const markup = await drawn(<GroupForm group={group} onClose={nothing} />, state);
    expect(markup.match(/type="radio"/g)).toHaveLength(groupColours.length);
    expect(markup).toMatch(/checked=""[^>]*\/><span[^>]*><\/span>Purple/);
  });

  it('say where their entries go before they are removed, and the last one stays', async () => {
    const group = { id: 'managers', name: 'Managers', colour: 'purple' } as const;
    const markup = await drawn(<GroupForm group={group} onClose={nothing} />, state);
    expect(buttonOf(markup, 'Remove')).toContain('Its entries go to Departments.');
    const alone = { ...state, speedDial: { ...fullDirectory, groups: [group] } };
    const last = await drawn(<GroupForm group={group} onClose={nothing} />, alone);
    expect(buttonOf(last, 'Remove')).toBe('');
  });

  it('can be moved by buttons, which rest at the ends', async () => {
    const markup = await drawn(<ManageGroups onClose={nothing} />, state);
    const rests = (name: string) =>
      new RegExp(`aria-label="${name}"[^>]*aria-disabled="(true|false)"`).exec(markup)?.[1];
    expect(rests('Move Managers up')).toBe('true');
    expect(rests('Move Managers down')).toBe('false');
    expect(rests('Move Others down')).toBe('true');
    expect(markup).toContain('2 entries, Purple');
  });
});

describe('the kept statuses', () => {
  it('are listed with what they stand for', async () => {
    const markup = await drawn(<StatusList onClose={nothing} />, state);
    expect(markup).toContain('NIGHT stands for');
    expect(markup).toContain('value="Went to the night desk"');
  });
});

const troubles: readonly TeamTrouble[] = [
  { kind: 'not-reachable' },
  { kind: 'certificate-not-trusted' },
  { kind: 'turned-away', status: 403 },
  { kind: 'redirected' },
  { kind: 'too-large' },
  { kind: 'file-not-readable' },
  { kind: 'not-json' },
  { kind: 'not-valid', where: '', because: { kind: 'wrong-type' } },
  { kind: 'not-valid', where: 'entries.3.label', because: { kind: 'empty' } },
  { kind: 'signature-missing' },
  { kind: 'signature-wrong' },
  { kind: 'not-kept' },
];

describe('the note on the team directory', () => {
  const note = (fields: Partial<TeamView & TeamFreshness> | null) =>
    drawn(<TeamNote />, {
      ...state,
      team: fields && { ...team, ...fields },
      teamFreshness: fields && { ...teamFreshness, ...fields },
    });

  it('is not there without a team directory', async () => {
    expect(await note(null)).toBe('');
  });

  it('says of when the copy is, and whether it is signed', async () => {
    expect(await note({})).toContain('Sunrise Support, as of ');
    const signed = team.copy && { ...team.copy, signed: true };
    expect(await note({ copy: signed })).toContain('Sunrise Support, signed, as of ');
    expect(await note({ copy: null })).toContain('no copy of the team directory yet');
  });

  it('has another sentence for each trouble, with what is wrong and where', () => {
    const texts = troubles.map((trouble) => teamTroubleText(trouble, null));
    expect(new Set(texts).size).toBe(troubles.length);
    expect(texts.join(' ')).toContain('403');
    expect(texts.join(' ')).toContain('at entries.3.label. It is empty.');
  });

  it('says that the good copy stays, unless there is none, or the copy is the latest', async () => {
    const stays = 'The latest good copy stays.';
    for (const trouble of troubles) {
      const isKept = trouble.kind !== 'not-kept';
      expect((await note({ trouble })).includes(stays), trouble.kind).toBe(isKept);
      expect(await note({ trouble, copy: null })).not.toContain(stays);
    }
  });

  it('offers to try again where there is trouble, and not twice at a time', async () => {
    expect(buttonOf(await note({}), 'Try again')).toBe('');
    const trouble = { kind: 'not-reachable' } as const;
    expect(buttonOf(await note({ trouble }), 'Try again')).toContain('aria-disabled="false"');
    const loading = await note({ trouble, isLoading: true });
    expect(buttonOf(loading, 'Try again')).toContain('aria-disabled="true"');
  });
});

describe('a change that was not made', () => {
  it('says why, for each reason in other words', () => {
    expect(changeProblem({ kind: 'changed' })).toBeNull();
    const kinds = ['gone', 'last-group', 'too-many'] as const;
    expect(new Set(kinds.map((kind) => changeProblem({ kind }))).size).toBe(3);
  });
});
