import { describe, expect, it } from 'vitest';
import {
  hasPasswordFor,
  offerProblem,
} from '../../../../../renderer/features/set-up/offer-draft.ts';
import { SetUpOfferSheet } from '../../../../../renderer/features/set-up/set-up-offer-sheet.tsx';
import { setUpFileProblem } from '../../../../../renderer/features/set-up/use-open-set-up-file.ts';
import type { AppState } from '../../../../../shared/app-state.ts';
import type { OfferedSetUp, SetUpOffer } from '../../../../../shared/set-up-offer.ts';
import { live } from '../../app-state.ts';
import { buttonOf, drawn } from '../../drawn.tsx';

const offer: SetUpOffer = {
  format: 'baton-set-up',
  version: 1,
  from: 'Example Ltd',
  dialer: {
    address: 'https://new.example.com:8443/pbx',
    plainHttpAllowed: false,
    apiUser: '7777',
    source: 'baton',
    lines: 1,
    looks: true,
    eventStream: null,
  },
};
const { dialer } = live.settings;
if (!dialer) throw new Error('The window under test has no dialer');

const drawnWith = (
  fields: Partial<SetUpOffer>,
  by: OfferedSetUp['by'] = 'file',
  state: AppState = live,
) =>
  drawn(<SetUpOfferSheet />, {
    ...state,
    setUpOffer: { offerId: '1', offer: { ...offer, ...fields }, by },
  });

describe('a set-up that is offered', () => {
  it('is not there while none is', async () => {
    expect(await drawn(<SetUpOfferSheet />)).toBe('');
  });

  it('shows its host, and the button names it too', async () => {
    const markup = await drawnWith({});
    expect(markup).toMatch(/class="offer-host"[^>]*>new\.example\.com:8443</);
    expect(buttonOf(markup, 'Connect to new.example.com:8443')).not.toBe('');
    expect(buttonOf(markup, 'Not now')).not.toBe('');
  });

  it('shows a host of look-alike letters as what it is', async () => {
    const markup = await drawnWith({
      dialer: { ...offer.dialer, address: 'https://di\u0430ler.example.com' },
    });
    expect(markup).toContain('xn--');
  });

  it('says who it claims to be from, and that anybody may have sent a link', async () => {
    expect(await drawnWith({})).toContain('Example Ltd');
    expect(await drawnWith({}, 'link')).toContain('Any web page can open such a link');
    expect(await drawnWith({}, 'file')).not.toContain('Any web page');
  });

  it('says that it takes the place of another dialer, by its host', async () => {
    expect(await drawnWith({})).toContain('takes the place of the dialer at dialer.example.com');
    const none = { ...live, settings: { ...live.settings, dialer: null } };
    expect(await drawnWith({}, 'file', none)).not.toContain('takes the place');
    const same = { ...offer.dialer, address: 'https://dialer.example.com/' };
    expect(await drawnWith({ dialer: same })).not.toContain('takes the place');
  });

  it('warns of plain http, but not on this very computer', async () => {
    const at = (address: string) => drawnWith({ dialer: { ...offer.dialer, address } });
    expect(await at('http://new.example.com')).toContain('Over plain http');
    expect(await at('http://127.0.0.1:8080')).not.toContain('Over plain http');
    expect(await at('https://new.example.com')).not.toContain('Over plain http');
  });

  it('warns of a team directory by a link that nobody vouches for', async () => {
    const from = { kind: 'https', url: 'https://team.example.com/t.json' } as const;
    const warning = /at \S*team\.example\.com\S* decides where its buttons lead/;
    const drawnBy = (publicKey: string | null, by: OfferedSetUp['by']) =>
      drawnWith({ team: { from, publicKey } }, by);
    expect(await drawnBy(null, 'link')).toMatch(warning);
    expect(await drawnBy(null, 'link')).toContain('a set-up with a key');
    expect(await drawnBy('A'.repeat(43) + '=', 'link')).not.toMatch(warning);
    expect(await drawnBy(null, 'file')).not.toMatch(warning);
  });

  it('warns of a file, too, that takes the key of the team directory away', async () => {
    const from = { kind: 'https', url: 'https://team.example.com/t.json' } as const;
    const withKey = {
      ...live,
      team: { source: { from, publicKey: 'A'.repeat(43) + '=' }, copy: null },
    };
    const markup = await drawnWith({ team: { from, publicKey: null } }, 'file', withKey);
    expect(markup).toContain('decides where its buttons lead');
  });

  it('shows the team directory, the dial rules and the language that come with it', async () => {
    const markup = await drawnWith({
      team: { from: { kind: 'https', url: 'https://team.example.com/t.json' }, publicKey: null },
      dialRules: {
        country: 'US',
        countryCode: 'keep',
        trunkPrefix: '',
        internationalPrefix: '011',
        outsidePrefix: '9',
      },
      language: 'fil',
    });
    expect(markup).toContain('https://team.example.com/t.json, without a signature');
    expect(markup).toMatch(/For United States.*is dialled 91\d{10}</);
    expect(markup).toContain('Filipino');
  });

  it('asks for the agent user only where it is left open', async () => {
    const field = 'name="agentUser"';
    expect(await drawnWith({})).toContain(field);
    const known = await drawnWith({ dialer: { ...offer.dialer, agentUser: '1030' } });
    expect(known).not.toContain(field);
    expect(known).toContain('>1030<');
  });

  it('asks for the password, unless the one of this very dialer and API user is kept', () => {
    const inUse = { dialer, password: { kind: 'in-keychain' } } as const;
    const same = {
      ...offer,
      dialer: { ...offer.dialer, address: dialer.address, apiUser: '6666' },
    };
    expect(hasPasswordFor(same, inUse)).toBe(true);
    expect(hasPasswordFor(offer, inUse)).toBe(false);
    const otherUser = { ...same, dialer: { ...same.dialer, apiUser: '7777' } };
    expect(hasPasswordFor(otherUser, inUse)).toBe(false);
    const empty = { agentUser: '1028', password: '' };
    expect(offerProblem('password', empty, same, true)).toBeNull();
    expect(offerProblem('password', empty, offer, false)).not.toBeNull();
  });

  it('wants an agent user that can be counted on from where there are several lines', () => {
    const typed = { agentUser: 'dana', password: 'x' };
    expect(offerProblem('agentUser', typed, offer, false)).toBeNull();
    const lines = { ...offer, dialer: { ...offer.dialer, lines: 3 } };
    expect(offerProblem('agentUser', typed, lines, false)).not.toBeNull();
    expect(offerProblem('agentUser', { ...typed, agentUser: '' }, offer, false)).not.toBeNull();
  });
});

describe('a set-up file that can’t be used', () => {
  it('says why, and that a password in it is in wrong hands', () => {
    const problem = (because: Parameters<typeof setUpFileProblem>[0]) => setUpFileProblem(because);
    expect(problem({ kind: 'not-read', because: { kind: 'holds-a-password' } })).toContain(
      'change that password',
    );
    const notValid = { kind: 'not-valid', where: 'dialer.apiUser', because: 'x' } as const;
    expect(problem({ kind: 'not-read', because: notValid })).toContain('dialer.apiUser');
    expect(problem({ kind: 'cancelled' })).toBeNull();
    expect(problem({ kind: 'offered' })).toBeNull();
  });
});
