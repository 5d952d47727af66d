import type { SetUpTrouble } from '../set-up-offer.ts';
import { t } from '../texts/t.ts';
import type { Sentences } from './sentences.ts';

/** Why a set-up can't be used, and what to do about it. */
export function setUpTroubleWords(trouble: SetUpTrouble): Sentences {
  return {
    happened: happened(trouble),
    advice: t(`set-up.trouble.${trouble.kind}.advice`),
  };
}

function happened(trouble: SetUpTrouble): string {
  if (trouble.kind === 'not-valid' && trouble.where !== '') {
    return t('set-up.trouble.not-valid.happened-at', { where: trouble.where });
  }
  return t(`set-up.trouble.${trouble.kind}.happened`);
}
