import { useState } from 'react';
import type { DirectoryChange } from '../../../shared/directory-change.ts';
import type { BatonBridge } from '../../../shared/ipc.ts';
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

/** Saves a form in one step, which one Undo takes back: everything in it, or nothing. */
export function useSaveDraft(): SavingDraft {
  const { changeDirectory } = useBridge();
  const directory = useReceived(({ state }) => state.speedDial);
  const [problem, setProblem] = useState<string | null>(null);
  const [isSaving, setSaving] = useState(false);
  const save = async (draft: EntryDraft) => {
    setSaving(true);
    const met = await savingProblem(changesOf(draft, directory), changeDirectory);
    setSaving(false);
    setProblem(met);
    return met === null;
  };
  return { problem, isSaving, save };
}

/** Makes changes as one, and says why they were not made; null where they were, or there are none. */
export async function savingProblem(
  changes: readonly DirectoryChange[],
  make: BatonBridge['changeDirectory'],
): Promise<string | null> {
  if (changes.length === 0) return null;
  return await make([...changes]).then(changeProblem, () => t('directory.not-changed.failed'));
}
