import type { Texts } from '../texts-of.ts';
import type { streamTexts as en } from '../en/stream.ts';

/** Brazilian Portuguese: how the event stream is doing, to the agent. */
export const streamTexts: Texts<typeof en> = {
  'stream.name': 'Fluxo de eventos',
  'stream.light.connecting': 'Fluxo conectando',
  'stream.light.down': 'Fluxo fora do ar',
  'stream.off.happened': 'Nenhum fluxo de eventos está configurado.',
  'stream.off.advice': 'Em Configurações há um campo para o endereço dele.',
  'stream.connecting.happened': 'O Baton está solicitando o fluxo de eventos.',
  'stream.connecting.advice': 'Isso leva um instante.',
  'stream.open.happened': 'O fluxo de eventos está aberto.',
  'stream.open.advice': 'O próximo cliente aparece na hora.',

  'stream.down.token-refused.happened':
    'O fluxo de eventos recusou o token do Baton. O Baton parou de perguntar.',
  'stream.down.token-refused.advice': 'Confira o token em Configurações.',
  'stream.down.no-event-stream.happened': 'Não há eventos no endereço do fluxo de eventos.',
  'stream.down.no-event-stream.advice': 'Confira o endereço do fluxo de eventos em Configurações.',
  'stream.down.address-not-found.happened':
    'Não há nenhum servidor no endereço do fluxo de eventos.',
  'stream.down.address-not-found.advice':
    'Verifique a sua internet. Confira o endereço do fluxo de eventos em Configurações.',
  'stream.down.connection-refused.happened':
    'O servidor do fluxo de eventos rejeita a conexão do Baton.',
  'stream.down.connection-refused.advice':
    'Pergunte ao administrador se ele está no ar. O Baton continua tentando sozinho.',
  'stream.down.certificate-not-trusted.happened':
    'O certificado do fluxo de eventos não é confiável, então nenhum token é enviado.',
  'stream.down.certificate-not-trusted.advice':
    'Peça ao administrador um certificado em que este computador confie.',
  'stream.down.proxy-refused.happened':
    'Um proxy no caminho não deixa o Baton chegar ao fluxo de eventos.',
  'stream.down.proxy-refused.advice':
    'Peça ao administrador que o deixe passar. O Baton continua tentando sozinho.',
  'stream.down.timed-out.happened': 'O fluxo de eventos não respondeu a tempo.',
  'stream.down.timed-out.advice': 'Verifique a sua internet. O Baton continua tentando sozinho.',
  'stream.down.connection-lost.happened': 'A conexão com o fluxo de eventos caiu.',
  'stream.down.connection-lost.advice':
    'Verifique a sua internet. O Baton continua tentando sozinho.',
  'stream.down.redirected.happened': 'O endereço do fluxo de eventos redireciona para {origin}.',
  'stream.down.redirected.advice':
    'Pergunte ao administrador qual endereço usar e coloque-o em Configurações.',
  'stream.down.redirected-nowhere.happened':
    'O endereço do fluxo de eventos redireciona para outro, sem dizer qual.',
  'stream.down.redirected-nowhere.advice':
    'Pergunte ao administrador qual endereço usar e coloque-o em Configurações.',
  'stream.down.http-status.happened':
    'O servidor do fluxo de eventos respondeu com o erro {status}.',
  'stream.down.http-status.advice': 'O Baton continua tentando sozinho.',
  'stream.down.http-not-found.happened':
    'O servidor do fluxo de eventos respondeu com o erro {status}.',
  'stream.down.http-not-found.advice': 'Confira o endereço do fluxo de eventos em Configurações.',
  'stream.down.reply-unreadable.happened': 'Não foi possível ler o que o fluxo de eventos envia.',
  'stream.down.reply-unreadable.advice': 'Confira o endereço do fluxo de eventos em Configurações.',
  'stream.down.reply-too-large.happened':
    'O fluxo de eventos envia mais do que qualquer mensagem de uma chamada.',
  'stream.down.reply-too-large.advice': 'Confira o endereço do fluxo de eventos em Configurações.',
};
