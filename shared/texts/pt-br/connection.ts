import type { Texts } from '../texts-of.ts';
import type { connectionTexts as en } from '../en/connection.ts';

/** Brazilian Portuguese: why the dialer gives no readable answer, to the agent. */
export const connectionTexts: Texts<typeof en> = {
  'connection.address-not-found.happened': 'Não há nenhum servidor no endereço do discador.',
  'connection.address-not-found.advice': 'Verifique a sua internet e o endereço em Configurações.',
  'connection.connection-refused.happened':
    'O servidor no endereço do discador rejeita a conexão do Baton.',
  'connection.connection-refused.advice':
    'Pergunte ao administrador se ele está no ar. O Baton continua tentando sozinho.',
  'connection.certificate-not-trusted.happened':
    'O certificado do discador não é confiável, então nenhuma senha é enviada.',
  'connection.certificate-not-trusted.advice':
    'Peça ao administrador um certificado em que este computador confie.',
  'connection.no-password-goes-out': 'Nenhuma senha é enviada.',
  'connection.proxy-refused.happened': 'Um proxy no caminho não deixa o Baton chegar ao discador.',
  'connection.proxy-refused.advice':
    'Peça ao administrador que o deixe passar. O Baton continua tentando sozinho.',
  'connection.timed-out.happened': 'O discador não respondeu a tempo.',
  'connection.timed-out.advice': 'Verifique a sua internet. O Baton continua tentando sozinho.',
  'connection.connection-lost.happened': 'A conexão com o discador caiu.',
  'connection.connection-lost.advice':
    'Verifique a sua internet. O Baton continua tentando sozinho.',
  'connection.redirected.happened':
    'O endereço redireciona para {origin}. O Baton não segue com uma senha.',
  'connection.redirected.advice':
    'Se esse for o seu discador, coloque esse endereço em Configurações.',
  'connection.redirected-nowhere.happened': 'O endereço redireciona para outro, sem dizer qual.',
  'connection.redirected-nowhere.advice':
    'Peça ao administrador o endereço do discador e coloque-o em Configurações.',
  'connection.http-status.happened': 'O servidor web respondeu com o erro {status}.',
  'connection.http-status.advice': 'O Baton continua tentando sozinho.',
  'connection.http-not-found.happened': 'O servidor web respondeu com o erro {status}.',
  'connection.http-not-found.advice': 'Confira o endereço em Configurações.',
  'connection.reply-unreadable.happened': 'O que voltou não é resposta de um discador.',
  'connection.reply-unreadable.advice': 'Confira o endereço em Configurações.',
  'connection.reply-too-large.happened':
    'O que voltou é maior do que qualquer resposta de um discador.',
  'connection.reply-too-large.advice': 'Confira o endereço em Configurações.',
};
