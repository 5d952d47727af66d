import type { Texts } from '../texts-of.ts';
import type { callCardTexts as en } from '../en/call-card.ts';

/** Filipino: what stands on the card of a call, and the sheet in which a call ID is typed. */
export const callCardTexts: Texts<typeof en> = {
  'call-card.name': 'Tawag',
  'call-card.agent': 'Agent',
  'call-card.spoken-live': 'Live na tawag: {caller}, {kind}. {certainty}.',
  'call-card.spoken-live-no-number':
    'Live na tawag: walang ipinakitang number, {kind}. {certainty}.',
  'call-card.spoken-unchecked': 'Tawag: {caller}, {kind}. {certainty}.',
  'call-card.spoken-unchecked-no-number': 'Tawag: walang ipinakitang number, {kind}. {certainty}.',
  'call-card.kind.inbound': 'Inbound',
  'call-card.kind.auto-dialled': 'Auto-dial',
  'call-card.kind.dialled-by-hand': 'Manual dial',
  'call-card.kind.in-group-transfer': 'Mula sa in-group',
  'call-card.kind.other': 'Tawag',
  'call-card.kind-and-campaign': '{kind} · {campaign}',
  'call-card.no-number': 'Walang ipinakitang number',
  'call-card.lead': 'Lead {leadId}',
  'call-card.call-id': 'Call ID',
  'call-card.copy-call-id': 'Kopyahin ang call ID',
  'call-card.timer': 'Tagal ng tawag',
  'call-card.at-least': 'mahigit',
  'call-card.took': '{seconds} s',

  'call-card.certainty.sure': 'Sigurado',
  'call-card.certainty.likely': 'Malamang',
  'call-card.certainty.unchecked': 'Hindi na-check',
  'call-card.certainty.stale': 'Hindi bago',
  'call-card.known.agent-status.now': 'nakita ngayon lang',
  'call-card.known.agent-status.seconds': 'nakita {count} s na ang nakalipas',
  'call-card.known.agent-status.minutes': 'nakita {count} min na ang nakalipas',
  'call-card.known.event-stream.now': 'event stream, ngayon lang',
  'call-card.known.event-stream.seconds': 'event stream, {count} s na ang nakalipas',
  'call-card.known.event-stream.minutes': 'event stream, {count} min na ang nakalipas',
  'call-card.known.command-line.now': 'mula sa softphone mo, ngayon lang',
  'call-card.known.command-line.seconds': 'mula sa softphone mo, {count} s na ang nakalipas',
  'call-card.known.command-line.minutes': 'mula sa softphone mo, {count} min na ang nakalipas',
  'call-card.known.link.now': 'mula sa isang link, ngayon lang',
  'call-card.known.link.seconds': 'mula sa isang link, {count} s na ang nakalipas',
  'call-card.known.link.minutes': 'mula sa isang link, {count} min na ang nakalipas',
  'call-card.known.typed.minutes': 'na-type, mawawala sa loob ng {count} min',
  'call-card.known.typed.minute': 'na-type, mawawala sa loob ng isang minuto',

  'call-card.hang-up': 'I-hang up',
  'call-card.hang-up.again': 'Pindutin ulit',
  'call-card.hang-up.again-name': 'Pindutin ulit para i-hang up',
  'call-card.hang-up.out': 'Nagha-hang up…',

  'call-card.type.title': 'Mag-type ng call ID',
  'call-card.type.about':
    'Para sa linya {agentUser}. Limang minuto sa card ang tawag, at aalis ito kapag may ibang tawag na nalaman ang Baton mula sa dialer.',
  'call-card.type.field': 'Call ID',
  'call-card.type.show': 'Ipakita ang tawag',
  'call-card.type.asking': 'Tinatanong ang dialer…',
  'call-card.type.failed': 'Hindi nakuha ang call ID. Subukan ulit.',
  'call-card.type.missing': 'I-paste ang call ID na ipinapakita ng softphone mo o ng dialer.',
  'call-card.type.too-long': 'Hanggang 40 character lang ang call ID. Call ID lang ang i-paste.',
  'call-card.type.wrong-character':
    'Mga letra, digit, - at _ lang ang laman ng call ID. Call ID lang ang i-paste.',
  'call-card.type.not-decoded':
    'Iba ang pagsulat ng dialer sa mga call ID. I-check ang bawat letra at digit.',
  'call-card.type.decoded': '{kind}, lead {leadId}, nagsimula nang {time} sa orasan ng dialer.',
  'call-card.type.not-yours':
    'Hindi ipinapakita ng dialer ang tawag na ito sa linya {agentUser}. I-check ang call ID.',
  'call-card.type.on-another-call':
    'May ibang tawag sa linya {agentUser} na mas sigurado ang Baton. Mananatili iyon sa screen.',
  'call-card.type.not-connected': 'Walang dialer ang Baton sa ngayon. I-check muna ang koneksyon.',
};
