import type { Texts } from '../texts-of.ts';
import type { streamTexts as en } from '../en/stream.ts';

/** Spanish: how the event stream is doing, to the agent. */
export const streamTexts: Texts<typeof en> = {
  'stream.name': 'Flujo de eventos',
  'stream.light.connecting': 'Conectando el flujo',
  'stream.light.down': 'Flujo caído',
  'stream.off.happened': 'No hay ningún flujo de eventos configurado.',
  'stream.off.advice': 'Ajustes tiene un campo para su dirección.',
  'stream.connecting.happened': 'Baton está pidiendo el flujo de eventos.',
  'stream.connecting.advice': 'Esto toma un momento.',
  'stream.open.happened': 'El flujo de eventos está abierto.',
  'stream.open.advice': 'El próximo cliente aparece de inmediato.',

  'stream.down.token-refused.happened':
    'El flujo de eventos rechazó el token de Baton. Baton dejó de preguntar.',
  'stream.down.token-refused.advice': 'Revisa el token en Ajustes.',
  'stream.down.no-event-stream.happened': 'No hay eventos en la dirección del flujo de eventos.',
  'stream.down.no-event-stream.advice': 'Revisa la dirección del flujo de eventos en Ajustes.',
  'stream.down.address-not-found.happened':
    'No hay ningún servidor en la dirección del flujo de eventos.',
  'stream.down.address-not-found.advice':
    'Revisa tu internet. Revisa la dirección del flujo de eventos en Ajustes.',
  'stream.down.connection-refused.happened': 'El servidor del flujo de eventos no acepta a Baton.',
  'stream.down.connection-refused.advice':
    'Pregunta al administrador si está funcionando. Baton sigue intentando por sí solo.',
  'stream.down.certificate-not-trusted.happened':
    'El certificado del flujo de eventos no es de confianza, así que no sale ningún token.',
  'stream.down.certificate-not-trusted.advice':
    'Pide al administrador un certificado en el que confíe esta computadora.',
  'stream.down.proxy-refused.happened':
    'Un proxy en el camino no deja pasar a Baton hasta el flujo de eventos.',
  'stream.down.proxy-refused.advice':
    'Pide al administrador que lo deje pasar. Baton sigue intentando por sí solo.',
  'stream.down.timed-out.happened': 'El flujo de eventos no respondió a tiempo.',
  'stream.down.timed-out.advice': 'Revisa tu internet. Baton sigue intentando por sí solo.',
  'stream.down.connection-lost.happened': 'Se cortó la comunicación con el flujo de eventos.',
  'stream.down.connection-lost.advice': 'Revisa tu internet. Baton sigue intentando por sí solo.',
  'stream.down.redirected.happened': 'La dirección del flujo de eventos remite a {origin}.',
  'stream.down.redirected.advice':
    'Pide al administrador la dirección que hay que usar, y ponla en Ajustes.',
  'stream.down.redirected-nowhere.happened':
    'La dirección del flujo de eventos remite a otra, sin decir a cuál.',
  'stream.down.redirected-nowhere.advice':
    'Pide al administrador la dirección que hay que usar, y ponla en Ajustes.',
  'stream.down.http-status.happened':
    'El servidor del flujo de eventos respondió con el error {status}.',
  'stream.down.http-status.advice': 'Baton sigue intentando por sí solo.',
  'stream.down.http-not-found.happened':
    'El servidor del flujo de eventos respondió con el error {status}.',
  'stream.down.http-not-found.advice': 'Revisa la dirección del flujo de eventos en Ajustes.',
  'stream.down.reply-unreadable.happened': 'No se puede leer lo que envía el flujo de eventos.',
  'stream.down.reply-unreadable.advice': 'Revisa la dirección del flujo de eventos en Ajustes.',
  'stream.down.reply-too-large.happened':
    'El flujo de eventos envía más que cualquier mensaje de una llamada.',
  'stream.down.reply-too-large.advice': 'Revisa la dirección del flujo de eventos en Ajustes.',
};
