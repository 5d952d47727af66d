import type { Texts } from '../texts-of.ts';
import type { connectionTexts as en } from '../en/connection.ts';

/** Spanish: why the dialer gives no readable answer, to the agent. */
export const connectionTexts: Texts<typeof en> = {
  'connection.address-not-found.happened': 'No hay ningún servidor en la dirección del marcador.',
  'connection.address-not-found.advice': 'Revisa tu internet, y la dirección en Ajustes.',
  'connection.connection-refused.happened':
    'El servidor en la dirección del marcador no acepta a Baton.',
  'connection.connection-refused.advice':
    'Pregunta al administrador si está funcionando. Baton sigue intentando por sí solo.',
  'connection.certificate-not-trusted.happened':
    'El certificado del marcador no es de confianza, así que no sale ninguna contraseña.',
  'connection.certificate-not-trusted.advice':
    'Pide al administrador un certificado en el que confíe esta computadora.',
  'connection.no-password-goes-out': 'No sale ninguna contraseña.',
  'connection.proxy-refused.happened':
    'Un proxy en el camino no deja pasar a Baton hasta el marcador.',
  'connection.proxy-refused.advice':
    'Pide al administrador que lo deje pasar. Baton sigue intentando por sí solo.',
  'connection.timed-out.happened': 'El marcador no respondió a tiempo.',
  'connection.timed-out.advice': 'Revisa tu internet. Baton sigue intentando por sí solo.',
  'connection.connection-lost.happened': 'Se cortó la comunicación con el marcador.',
  'connection.connection-lost.advice': 'Revisa tu internet. Baton sigue intentando por sí solo.',
  'connection.redirected.happened':
    'La dirección remite a {origin}. Baton no la sigue con una contraseña.',
  'connection.redirected.advice': 'Si ese es tu marcador, pon esa dirección en Ajustes.',
  'connection.redirected-nowhere.happened': 'La dirección remite a otra, sin decir a cuál.',
  'connection.redirected-nowhere.advice':
    'Pide al administrador la dirección del marcador, y ponla en Ajustes.',
  'connection.http-status.happened': 'El servidor web respondió con el error {status}.',
  'connection.http-status.advice': 'Baton sigue intentando por sí solo.',
  'connection.http-not-found.happened': 'El servidor web respondió con el error {status}.',
  'connection.http-not-found.advice': 'Revisa la dirección en Ajustes.',
  'connection.reply-unreadable.happened': 'Lo que llegó no es una respuesta de un marcador.',
  'connection.reply-unreadable.advice': 'Revisa la dirección en Ajustes.',
  'connection.reply-too-large.happened':
    'Lo que llegó es más largo que cualquier respuesta de un marcador.',
  'connection.reply-too-large.advice': 'Revisa la dirección en Ajustes.',
};
