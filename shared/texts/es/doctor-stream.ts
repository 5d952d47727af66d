import type { Texts } from '../texts-of.ts';
import type { doctorStreamTexts as en } from '../en/doctor-stream.ts';

/** Spanish: why the check could not open the event stream, and what whoever runs it changes. */
export const doctorStreamTexts: Texts<typeof en> = {
  'doctor-stream.token-refused.happened': 'El flujo de eventos rechazó el token de Baton.',
  'doctor-stream.token-refused.advice':
    'Pon en Ajustes el token que acepta su servidor, o haz que el servidor acepte este.',
  'doctor-stream.no-event-stream.happened': 'No hay eventos en la dirección del flujo de eventos.',
  'doctor-stream.no-event-stream.advice':
    'Revisa que la dirección del flujo de eventos en Ajustes sea la que envía text/event-stream.',
  'doctor-stream.address-not-found.happened':
    'Nadie conoce el nombre de la dirección del flujo de eventos.',
  'doctor-stream.address-not-found.advice':
    'Revisa esa dirección en Ajustes, y el internet y el servidor DNS de esta computadora.',
  'doctor-stream.connection-refused.happened':
    'La computadora en la dirección del flujo de eventos no acepta conexiones ahí.',
  'doctor-stream.connection-refused.advice':
    'Revisa que el servidor del flujo de eventos esté funcionando, que el puerto de la dirección sea el suyo, y que ningún firewall estorbe.',
  'doctor-stream.certificate-not-trusted.happened':
    'El certificado del flujo de eventos no es de confianza, así que no sale ningún token.',
  'doctor-stream.certificate-not-trusted.advice':
    'Dale a su servidor un certificado de una autoridad en la que confíe esta computadora, con la cadena completa (fullchain.pem), o instala el certificado de esa autoridad en el almacén del propio sistema.',
  'doctor-stream.proxy-refused.happened':
    'Un proxy en el camino no deja pasar a Baton hasta el flujo de eventos.',
  'doctor-stream.proxy-refused.advice':
    'Haz que el proxy deje pasar CONNECT al host y al puerto de la dirección del flujo de eventos.',
  'doctor-stream.timed-out.happened': 'El flujo de eventos no se abrió a tiempo.',
  'doctor-stream.timed-out.advice':
    'Revisa que el proxy que tiene delante no use búfer (nginx: proxy_buffering off), y que envíe un comentario al menos cada 15 segundos.',
  'doctor-stream.connection-lost.happened':
    'La comunicación con el flujo de eventos se cortó antes de que se abriera.',
  'doctor-stream.connection-lost.advice':
    'Revisa los registros de errores del servidor del flujo de eventos y de su proxy, e intenta de nuevo.',
  'doctor-stream.redirected.happened':
    'La dirección del flujo de eventos remite a {origin}. Baton no la sigue con un token.',
  'doctor-stream.redirected.advice':
    'Si ese es el flujo de eventos, pon su propia dirección en Ajustes.',
  'doctor-stream.redirected-nowhere.happened':
    'La dirección del flujo de eventos remite a otra, sin decir a cuál.',
  'doctor-stream.redirected-nowhere.advice':
    'Si ese es el flujo de eventos, pon su propia dirección en Ajustes.',
  'doctor-stream.http-not-found.happened':
    'El servidor del flujo de eventos respondió con el estado HTTP {status}.',
  'doctor-stream.http-not-found.advice':
    'Revisa que la dirección del flujo de eventos en Ajustes sea la que envía text/event-stream.',
  'doctor-stream.http-status.happened':
    'El servidor del flujo de eventos respondió con el estado HTTP {status}.',
  'doctor-stream.http-status.advice':
    'Revisa los registros de errores del servidor del flujo de eventos y de su proxy.',
  'doctor-stream.reply-unreadable.happened': 'No se puede leer lo que envía el flujo de eventos.',
  'doctor-stream.reply-unreadable.advice':
    'Revisa que la dirección del flujo de eventos en Ajustes sea la que envía text/event-stream.',
  'doctor-stream.reply-too-large.happened':
    'El flujo de eventos envía más que cualquier mensaje de una llamada.',
  'doctor-stream.reply-too-large.advice':
    'Revisa que la dirección del flujo de eventos en Ajustes sea la que envía text/event-stream.',
};
