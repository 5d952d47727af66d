import { describe, expect, it } from 'vitest';
import { createKeptDrafts } from '../../../../renderer/components/kept-drafts.ts';
import {
  settingsDraftOf,
  withoutSecrets,
} from '../../../../renderer/features/set-up/settings-draft.ts';
import { draftOf } from '../../../../renderer/features/speed-dial/button-draft.ts';
import type { ButtonDraft } from '../../../../renderer/features/speed-dial/button-draft.ts';
import { billing, live } from '../app-state.ts';

const fresh = draftOf(billing);
const typed: ButtonDraft = { ...fresh, label: '', number: '+9' };

describe('a draft that is not saved', () => {
  it('is there when its form is opened again, right or wrong, and for no other form', () => {
    const drafts = createKeptDrafts((draft: ButtonDraft) => draft);
    drafts.keep('billing', typed, fresh);
    expect(drafts.of('billing')).toEqual(typed);
    expect(drafts.of('dana')).toBeNull();
  });

  it('is not kept once everything stands as it stood', () => {
    const drafts = createKeptDrafts((draft: ButtonDraft) => draft);
    drafts.keep('billing', typed, fresh);
    drafts.keep('billing', { ...fresh }, fresh);
    expect(drafts.of('billing')).toBeNull();
  });

  it('is gone once it is dropped', () => {
    const drafts = createKeptDrafts((draft: ButtonDraft) => draft);
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
