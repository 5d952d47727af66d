import { useState } from 'react';
import type { DirectoryChange, DirectoryChangeAnswer } from '../../../shared/directory-change.ts';
import { t } from '../../../shared/texts/t.ts';
import { useBridge, useReceived } from '../../app-context.tsx';
import { changeProblem } from './change-problem.ts';
import { changesOf } from './entry-changes.ts';
import type { EntryDraft } from './entry-draft.ts';

/** The saving of a form, and what came of it. */
interface SavingDraft {
  /** Why it was not saved, in a sentence; null while nothing speaks against it. */
  readonly problem: string | null;
  readonly isSaving: boolean;
  /** Resolves to whether the directory says now what the form says. */
  readonly save: (draft: EntryDraft) => Promise<boolean>;
}

/**
 * Saves a form change by change; the first that fails ends it, and the next time only what is
 * missing is done.
 */
export function useSaveDraft(): SavingDraft {
  const bridge = useBridge();
  const directory = useReceived(({ state }) => state.speedDial);
  const [problem, setProblem] = useState<string | null>(null);
  const [isSaving, setSaving] = useState(false);
  const save = async (draft: EntryDraft) => {
    setSaving(true);
    const met = await firstProblem(changesOf(draft, directory), bridge.changeDirectory);
    setSaving(false);
    setProblem(met);
    return met === null;
  };
  return { problem, isSaving, save };
}

/** Makes changes one after the other, and says why the first that was not made was not. */
export async function firstProblem(
  changes: readonly DirectoryChange[],
  make: (change: DirectoryChange) => Promise<DirectoryChangeAnswer>,
): Promise<string | null> {
  for (const change of changes) {
    const problem = await make(change).then(changeProblem, () => t('directory.not-changed.failed'));
    if (problem !== null) return problem;
  }
  return null;
}
