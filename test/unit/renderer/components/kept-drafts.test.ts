import { describe, expect, it } from 'vitest';
import { createKeptDrafts } from '../../../../renderer/components/kept-drafts.ts';
import {
  settingsDraftOf,
  withoutSecrets,
} from '../../../../renderer/features/set-up/settings-draft.ts';
import { draftOf } from '../../../../renderer/features/directory/entry-draft.ts';
import type { EntryDraft } from '../../../../renderer/features/directory/entry-draft.ts';
import { billing, directory, live } from '../app-state.ts';

const fresh = draftOf(billing, directory, { newId: () => 'new', zone: 'UTC' });
const typed: EntryDraft = { ...fresh, label: '', number: '+9' };

describe('a draft that is not saved', () => {
  it('is there when its form is opened again, right or wrong, and for no other form', () => {
    const drafts = createKeptDrafts((draft: EntryDraft) => draft);
    drafts.keep('billing', typed, fresh);
    expect(drafts.of('billing')).toEqual(typed);
    expect(drafts.of('dana')).toBeNull();
  });

  it('is not kept once everything stands as it stood', () => {
    const drafts = createKeptDrafts((draft: EntryDraft) => draft);
    drafts.keep('billing', typed, fresh);
    drafts.keep('billing', { ...fresh }, fresh);
    expect(drafts.of('billing')).toBeNull();
  });

  it('is not kept either once a list in it holds the same again, and is while it does not', () => {
    const drafts = createKeptDrafts((draft: EntryDraft) => draft);
    const stretch = { days: [1, 2], from: '09:00', to: '17:00' };
    const open = { ...fresh, stretches: [stretch] };
    drafts.keep('billing', { ...open, stretches: [{ ...stretch, days: [1] }] }, open);
    expect(drafts.of('billing')?.stretches[0]?.days).toEqual([1]);
    drafts.keep('billing', { ...open, stretches: [{ ...stretch }] }, open);
    expect(drafts.of('billing')).toBeNull();
  });

  it('is gone once it is dropped', () => {
    const drafts = createKeptDrafts((draft: EntryDraft) => draft);
    drafts.keep('billing', typed, fresh);
    drafts.drop('billing');
    expect(drafts.of('billing')).toBeNull();
  });

  it('of the settings is kept without the password and the token', () => {
    const drafts = createKeptDrafts(withoutSecrets);
    const settings = settingsDraftOf(live.settings.dialer);
    drafts.keep('settings', { ...settings, password: 'secret.1', streamToken: 'abc' }, settings);
    expect(drafts.of('settings')).toBeNull();
    drafts.keep(
      'settings',
      { ...settings, apiUser: '7', password: 'x', streamToken: 'y' },
      settings,
    );
    expect(drafts.of('settings')).toEqual({ ...settings, apiUser: '7' });
  });
});
