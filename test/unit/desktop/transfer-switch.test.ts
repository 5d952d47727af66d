import { describe, expect, it } from 'vitest';
import {
  readHandedTransfer,
  readTransferSwitch,
} from '../../../electron/desktop/transfer-switch.ts';
import { channel, handedAt } from '../command-line/samples.ts';

const notReadable = { kind: 'not-readable' };
const billing = { kind: 'transfer', button: 'Billing', evenClosed: false };
const callId = 'Y0315201639000402027';

const handedTo = (fields: Partial<typeof channel>) => ({
  ...handedAt(5),
  answerTo: { ...channel, ...fields },
});

describe('--transfer', () => {
  it('is not there where nobody asks for it', () => {
    for (const argv of [
      [],
      ['baton', '--call', callId],
      ['baton', 'transfer', 'Billing'],
      ['baton', '--transferring', 'Billing'],
      ['baton', '--', '--transfer', 'Billing'],
      ['baton', '--doctor', '--json'],
    ]) {
      expect(readTransferSwitch(argv), argv.join(' ')).toBeNull();
    }
  });

  it('names a button by a word of its own or behind the sign, whatever else Electron is given', () => {
    for (const argv of [
      ['baton', '--transfer', 'Billing'],
      ['baton', '--transfer=Billing'],
      ['electron', '/home/ada/baton', '--user-data-dir=/tmp/x', '--transfer', ' Billing '],
      ['baton', '--transfer', 'Billing', '--no-sandbox', '--'],
    ]) {
      expect(readTransferSwitch(argv), argv.join(' ')).toEqual(billing);
    }
  });

  it('leaves capitals, blanks and a dash in a name alone', () => {
    expect(readTransferSwitch(['--transfer', 'Zoë  the 2nd'])).toMatchObject({
      button: 'Zoë  the 2nd',
    });
    expect(readTransferSwitch(['--transfer=-1'])).toMatchObject({ button: '-1' });
  });

  it('may say that a closed destination is meant all the same', () => {
    const evenClosed = { ...billing, evenClosed: true };
    expect(readTransferSwitch(['--even-closed', '--transfer', 'Billing'])).toEqual(evenClosed);
    expect(readTransferSwitch(['--transfer=Billing', '--even-closed'])).toEqual(evenClosed);
  });

  it.each([
    ['no name', ['--transfer']],
    ['an empty name', ['--transfer=']],
    ['a name of blanks', ['--transfer', '  ']],
    ['a switch for a name', ['--transfer', '--even-closed']],
    ['the end of the switches for a name', ['--transfer', '--', 'Billing']],
    ['a name that no button can have', ['--transfer', 'x'.repeat(61)]],
    ['two names', ['--transfer', 'Billing', '--transfer', 'Billing']],
    ['two names in two ways', ['--transfer=Billing', '--transfer', 'Billing']],
    ['a call', ['--transfer', 'Billing', '--call', callId]],
    ['a ring', ['--ring', '--transfer', 'Billing']],
    ['a link', ['--transfer', 'Billing', '--', `baton://call/${callId}`]],
    ['a link of no sense', ['baton://transfer/Billing', '--transfer', 'Billing']],
    ['a check', ['--doctor', '--transfer', 'Billing']],
    ['JSON, which it is anyway', ['--transfer', 'Billing', '--json']],
    ['a rehearsal', ['--transfer', 'Billing', '--rehearsal']],
    ['nothing to be closed', ['--even-closed']],
  ])('is not readable with %s', (_, argv) => {
    expect(readTransferSwitch(['baton', ...argv])).toEqual(notReadable);
  });
});

describe('what another start hands over', () => {
  it('is read as it was sent', () => {
    expect(readHandedTransfer(structuredClone(handedAt(5)))).toEqual(handedAt(5));
  });

  it.each([
    ['nothing', undefined],
    ['another request', { kind: 'ring' }],
    ['a path for a channel', handedTo({ name: '../../../tmp/other' })],
    ['a channel with more behind it', handedTo({ name: `${'a'.repeat(32)}\n` })],
    ['a channel with capitals', handedTo({ name: 'A'.repeat(32) })],
    ['a channel without a key', handedTo({ key: '' })],
    ['a channel with too short a key', handedTo({ key: 'a'.repeat(32) })],
    ['a channel by its name alone', { ...handedAt(5), answerTo: channel.name }],
    ['no time', { ...handedAt(5), askedAtMs: 'now' }],
    ['no number of milliseconds', { ...handedAt(5), askedAtMs: NaN }],
    ['a field too many', { ...handedAt(5), confirmed: true }],
    ['an empty name', { ...handedAt(5), button: '' }],
    ['a name without end', { ...handedAt(5), button: 'x'.repeat(1e6) }],
  ])('is none where it is %s', (_, handed) => {
    expect(readHandedTransfer(handed)).toBeNull();
  });
});
