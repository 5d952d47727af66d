import type { Texts } from '../texts-of.ts';
import type { callCardTexts as en } from '../en/call-card.ts';

/** Brazilian Portuguese: what stands on the card of a call, and the sheet in which a call ID is typed. */
export const callCardTexts: Texts<typeof en> = {
  'call-card.name': 'Chamada',
  'call-card.agent': 'Agente',
  'call-card.spoken-live': 'Chamada ativa: {caller}, {kind}. {certainty}.',
  'call-card.spoken-live-no-number': 'Chamada ativa: número não exibido, {kind}. {certainty}.',
  'call-card.spoken-unchecked': 'Chamada: {caller}, {kind}. {certainty}.',
  'call-card.spoken-unchecked-no-number': 'Chamada: número não exibido, {kind}. {certainty}.',
  'call-card.kind.inbound': 'Receptiva',
  'call-card.kind.auto-dialled': 'Discagem automática',
  'call-card.kind.dialled-by-hand': 'Discagem manual',
  'call-card.kind.in-group-transfer': 'De um in-group',
  'call-card.kind.other': 'Chamada',
  'call-card.kind-and-campaign': '{kind} · {campaign}',
  'call-card.no-number': 'Número não exibido',
  'call-card.lead': 'Lead {leadId}',
  'call-card.call-id': 'ID da chamada',
  'call-card.copy-call-id': 'Copiar o ID da chamada',
  'call-card.timer': 'Tempo de chamada',
  'call-card.at-least': 'no mínimo',
  'call-card.took': '{seconds} s',

  'call-card.certainty.sure': 'Certa',
  'call-card.certainty.likely': 'Provável',
  'call-card.certainty.unchecked': 'Não verificada',
  'call-card.certainty.stale': 'Desatualizada',
  'call-card.known.agent-status.now': 'vista agora mesmo',
  'call-card.known.agent-status.seconds': 'vista há {count} s',
  'call-card.known.agent-status.minutes': 'vista há {count} min',
  'call-card.known.event-stream.now': 'fluxo de eventos, agora mesmo',
  'call-card.known.event-stream.seconds': 'fluxo de eventos, há {count} s',
  'call-card.known.event-stream.minutes': 'fluxo de eventos, há {count} min',
  'call-card.known.command-line.now': 'do seu softphone, agora mesmo',
  'call-card.known.command-line.seconds': 'do seu softphone, há {count} s',
  'call-card.known.command-line.minutes': 'do seu softphone, há {count} min',
  'call-card.known.link.now': 'de um link, agora mesmo',
  'call-card.known.link.seconds': 'de um link, há {count} s',
  'call-card.known.link.minutes': 'de um link, há {count} min',
  'call-card.known.typed.minutes': 'digitada, expira em {count} min',
  'call-card.known.typed.minute': 'digitada, expira em menos de um minuto',

  'call-card.hang-up': 'Desligar',
  'call-card.hang-up.again': 'Clique de novo',
  'call-card.hang-up.again-name': 'Clique de novo para desligar',
  'call-card.hang-up.out': 'Desligando…',

  'call-card.type.title': 'Digitar um ID de chamada',
  'call-card.type.about':
    'Para a linha {agentUser}. A chamada fica no cartão por cinco minutos e dá lugar a qualquer chamada que o discador informar ao Baton.',
  'call-card.type.field': 'ID da chamada',
  'call-card.type.show': 'Mostrar a chamada',
  'call-card.type.asking': 'Consultando o discador…',
  'call-card.type.failed': 'Não foi possível usar o ID da chamada. Tente de novo.',
  'call-card.type.missing': 'Cole o ID da chamada, como o seu softphone ou o discador o mostra.',
  'call-card.type.too-long':
    'Um ID de chamada tem no máximo 40 caracteres. Cole só o ID da chamada.',
  'call-card.type.wrong-character':
    'Um ID de chamada só tem letras, dígitos, - e _. Cole só o ID da chamada.',
  'call-card.type.not-decoded':
    'O discador escreve os IDs de chamada de outra forma. Confira cada letra e cada dígito.',
  'call-card.type.decoded': '{kind}, lead {leadId}, início às {time} no relógio do discador.',
  'call-card.type.not-yours':
    'O discador não mostra esta chamada na linha {agentUser}. Confira o ID da chamada.',
  'call-card.type.on-another-call':
    'Há outra chamada na linha {agentUser}, da qual o Baton tem mais certeza. Ela continua na tela.',
  'call-card.type.not-connected':
    'O Baton não está usando nenhum discador agora. Verifique a conexão primeiro.',
};
