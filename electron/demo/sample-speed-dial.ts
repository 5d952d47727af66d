import { firstGroups } from '../../shared/speed-dial.ts';
import type { SpeedDial, SpeedDialEntry } from '../../shared/speed-dial.ts';
import { t } from '../../shared/texts/t.ts';

/**
 * A directory to practise with, its labels in the language that is spoken. The numbers are of the
 * kind that is kept free for fiction, and the in-groups those of the built-in dialer.
 */
export function sampleSpeedDial(): SpeedDial {
  return {
    groups: firstGroups(),
    entries: [...people(), ...departments(), ...others()],
    favourites: ['sample-fraud'],
    keys: {
      1: 'sample-floor-lead',
      2: 'sample-night-manager',
      3: 'sample-billing',
      4: 'sample-support',
      5: 'sample-returns',
      6: 'sample-survey',
      7: 'sample-fraud',
    },
    rescue: 'sample-front-desk',
    statuses: [
      { status: 'MGRXFR', meaning: t('directory.sample.status.manager') },
      { status: 'SURVEY', meaning: t('directory.sample.status.survey') },
      { status: 'CANCEL', meaning: t('directory.sample.status.cancelled') },
    ],
  };
}

function people(): SpeedDialEntry[] {
  return [
    {
      id: 'sample-floor-lead',
      label: t('directory.sample.floor-lead'),
      group: 'managers',
      destination: { kind: 'number', number: '9 1 (800) 555-0134' },
      status: 'MGRXFR',
    },
    {
      id: 'sample-night-manager',
      label: t('directory.sample.night-manager'),
      group: 'managers',
      destination: { kind: 'number', number: '9 1 (800) 555-0177' },
      status: 'MGRXFR',
    },
    {
      id: 'sample-director',
      label: t('directory.sample.director'),
      group: 'managers',
      destination: { kind: 'number', number: '9 1 (800) 555-0108' },
      note: t('directory.sample.director-note'),
      asks: 'hold',
      numberHidden: true,
    },
  ];
}

function departments(): SpeedDialEntry[] {
  return [
    {
      id: 'sample-billing',
      label: t('directory.sample.billing'),
      group: 'departments',
      destination: { kind: 'in-group', inGroup: 'BILLING' },
    },
    {
      id: 'sample-support',
      label: t('directory.sample.support'),
      group: 'departments',
      destination: { kind: 'in-group', inGroup: 'SUPPORT' },
    },
    {
      id: 'sample-returns',
      label: t('directory.sample.returns'),
      group: 'departments',
      destination: { kind: 'number', number: '8600051' },
    },
    {
      id: 'sample-front-desk',
      label: t('directory.sample.front-desk'),
      group: 'departments',
      destination: { kind: 'in-group', inGroup: 'SALESLINE' },
      note: t('directory.sample.front-desk-note'),
    },
    repairs(),
  ];
}

/** Open on weekdays, so that a person sees on some days what it is like when it is closed. */
function repairs(): SpeedDialEntry {
  return {
    id: 'sample-repairs',
    label: t('directory.sample.repairs'),
    group: 'departments',
    destination: { kind: 'number', number: '9 1 (800) 555-0162' },
    hours: {
      zone: 'America/New_York',
      open: [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' }],
      alternative: 'sample-night-manager',
    },
  };
}

function others(): SpeedDialEntry[] {
  return [
    {
      id: 'sample-survey',
      label: t('directory.sample.survey'),
      group: 'others',
      destination: { kind: 'number', number: '*98' },
      status: 'SURVEY',
    },
    {
      id: 'sample-fraud',
      label: t('directory.sample.fraud'),
      group: 'others',
      destination: { kind: 'number', number: '9 1 (800) 555-0119' },
      asks: 'countdown',
    },
    {
      id: 'sample-cancellations',
      label: t('directory.sample.cancellations'),
      group: 'others',
      destination: { kind: 'number', number: '8600060' },
      status: 'CANCEL',
      asks: 'hold',
    },
  ];
}
