import type { Texts } from '../texts-of.ts';
import type { doctorStreamTexts as en } from '../en/doctor-stream.ts';

/** Brazilian Portuguese: why the check could not open the event stream, and what whoever runs it changes. */
export const doctorStreamTexts: Texts<typeof en> = {
  'doctor-stream.token-refused.happened': 'O fluxo de eventos recusou o token do Baton.',
  'doctor-stream.token-refused.advice':
    'Coloque em Configurações o token que o servidor dele aceita, ou faça o servidor aceitar este.',
  'doctor-stream.no-event-stream.happened': 'Não há eventos no endereço do fluxo de eventos.',
  'doctor-stream.no-event-stream.advice':
    'Confira se o endereço do fluxo de eventos em Configurações é o que envia text/event-stream.',
  'doctor-stream.address-not-found.happened':
    'Ninguém conhece o nome que está no endereço do fluxo de eventos.',
  'doctor-stream.address-not-found.advice':
    'Confira esse endereço em Configurações, e a internet e o servidor DNS deste computador.',
  'doctor-stream.connection-refused.happened':
    'O computador no endereço do fluxo de eventos não aceita conexões ali.',
  'doctor-stream.connection-refused.advice':
    'Confira se o servidor do fluxo de eventos está em execução, se a porta no endereço é a dele, e se nenhum firewall está no caminho.',
  'doctor-stream.certificate-not-trusted.happened':
    'O certificado do fluxo de eventos não é confiável, então nenhum token é enviado.',
  'doctor-stream.certificate-not-trusted.advice':
    'Dê ao servidor dele um certificado de uma autoridade em que este computador confie, com a cadeia completa (fullchain.pem), ou instale o certificado dessa autoridade no repositório do sistema.',
  'doctor-stream.proxy-refused.happened':
    'Um proxy no caminho não deixa o Baton chegar ao fluxo de eventos.',
  'doctor-stream.proxy-refused.advice':
    'Faça o proxy deixar passar CONNECT para o host e a porta do endereço do fluxo de eventos.',
  'doctor-stream.timed-out.happened': 'O fluxo de eventos não abriu a tempo.',
  'doctor-stream.timed-out.advice':
    'Confira se o proxy à frente dele não usa buffer (nginx: proxy_buffering off), e se ele envia um comentário pelo menos a cada 15 segundos.',
  'doctor-stream.connection-lost.happened':
    'A conexão com o fluxo de eventos caiu antes de ele abrir.',
  'doctor-stream.connection-lost.advice':
    'Consulte os logs de erros do servidor do fluxo de eventos e do proxy dele, e tente de novo.',
  'doctor-stream.redirected.happened':
    'O endereço do fluxo de eventos redireciona para {origin}. O Baton não segue com um token.',
  'doctor-stream.redirected.advice':
    'Se esse for o fluxo de eventos, coloque o endereço próprio dele em Configurações.',
  'doctor-stream.redirected-nowhere.happened':
    'O endereço do fluxo de eventos redireciona para outro, sem dizer qual.',
  'doctor-stream.redirected-nowhere.advice':
    'Se esse for o fluxo de eventos, coloque o endereço próprio dele em Configurações.',
  'doctor-stream.http-not-found.happened':
    'O servidor do fluxo de eventos respondeu com o status HTTP {status}.',
  'doctor-stream.http-not-found.advice':
    'Confira se o endereço do fluxo de eventos em Configurações é o que envia text/event-stream.',
  'doctor-stream.http-status.happened':
    'O servidor do fluxo de eventos respondeu com o status HTTP {status}.',
  'doctor-stream.http-status.advice':
    'Consulte os logs de erros do servidor do fluxo de eventos e do proxy dele.',
  'doctor-stream.reply-unreadable.happened': 'Não foi possível ler o que o fluxo de eventos envia.',
  'doctor-stream.reply-unreadable.advice':
    'Confira se o endereço do fluxo de eventos em Configurações é o que envia text/event-stream.',
  'doctor-stream.reply-too-large.happened':
    'O fluxo de eventos envia mais do que qualquer mensagem de uma chamada.',
  'doctor-stream.reply-too-large.advice':
    'Confira se o endereço do fluxo de eventos em Configurações é o que envia text/event-stream.',
};
