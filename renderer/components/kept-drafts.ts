import { useState } from 'react';

/** What was typed into forms and not saved, by form, for as long as the window lives. */
export interface KeptDrafts<Draft> {
  readonly of: (form: string) => Draft | null;
  /** Keeps a draft, unless it says no more than the `fresh` form does. */
  readonly keep: (form: string, draft: Draft, fresh: Draft) => void;
  readonly drop: (form: string) => void;
}

/**
 * Builds a place for the drafts of one kind of form.
 *
 * @param keepable takes out of a draft what must not be kept.
 */
export function createKeptDrafts<Draft extends object>(
  keepable: (draft: Draft) => Draft,
): KeptDrafts<Draft> {
  const drafts = new Map<string, Draft>();
  return {
    of: (form) => drafts.get(form) ?? null,
    keep: (form, draft, fresh) => {
      const kept = keepable(draft);
      if (isSame(kept, fresh)) drafts.delete(form);
      else drafts.set(form, kept);
    },
    drop: (form) => {
      drafts.delete(form);
    },
  };
}

/** By their content: a field that holds a list is a new list after every change. */
function isSame<Draft extends object>(one: Draft, other: Draft): boolean {
  const valuesOfOther = new Map<string, unknown>(Object.entries(other));
  return Object.entries(one).every(
    ([field, value]) => JSON.stringify(valuesOfOther.get(field)) === JSON.stringify(value),
  );
}

/** A form's draft, right or wrong, and whether it is one that was typed before. */
export interface OpenDraft<Draft> {
  readonly draft: Draft;
  readonly wasKept: boolean;
  readonly change: (fields: Partial<Draft>) => void;
}

/** The draft of an open form: what was typed before and not saved, else what `fresh` gives. */
export function useKeptDraft<Draft extends object>(
  kept: KeptDrafts<Draft>,
  form: string,
  fresh: () => Draft,
): OpenDraft<Draft> {
  const [opened] = useState(() => ({ fresh: fresh(), before: kept.of(form) }));
  const [draft, setDraft] = useState(opened.before ?? opened.fresh);
  return {
    draft,
    wasKept: opened.before !== null,
    change: (fields) => {
      const next = { ...draft, ...fields };
      setDraft(next);
      kept.keep(form, next, opened.fresh);
    },
  };
}
