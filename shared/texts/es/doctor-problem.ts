import type { Texts } from '../texts-of.ts';
import type { doctorProblemTexts as en } from '../en/doctor-problem.ts';

/** Spanish: what the check finds wrong on the way to the dialer, and what an administrator changes. */
export const doctorProblemTexts: Texts<typeof en> = {
  'doctor-problem.no-tls.happened':
    'El servidor no habla TLS ahí, o no uno que también hable esta computadora.',
  'doctor-problem.no-tls.advice':
    'Revisa que el puerto de la dirección sea el de https, y que el servidor web del marcador ofrezca TLS 1.2 o más nuevo.',
  'doctor-problem.proxy-out-of-reach.happened':
    'Esta computadora pasa por el proxy {proxy}, y no puede llegar a él.',
  'doctor-problem.proxy-out-of-reach.advice':
    'Revisa el proxy en los ajustes de red del sistema, o en la variable de entorno HTTPS_PROXY.',
  'doctor-problem.certificate-ends-soon.happened': 'El certificado solo vale hasta {validTo}.',
  'doctor-problem.certificate-ends-soon.advice':
    'Renueva el certificado del servidor web del marcador antes de ese día.',
  'doctor-problem.plain-http.happened':
    'Por http sin cifrar, cualquiera en el camino puede leer la contraseña del usuario de API.',
  'doctor-problem.plain-http.advice':
    'Configura https en el servidor web del marcador, y pon su dirección https en Ajustes.',

  'doctor-problem.address-not-found.happened':
    'Nadie conoce el nombre de la dirección del marcador.',
  'doctor-problem.address-not-found.advice':
    'Revisa la dirección en Ajustes, y el internet y el servidor DNS de esta computadora.',
  'doctor-problem.connection-refused.happened':
    'La computadora en la dirección del marcador no acepta conexiones ahí.',
  'doctor-problem.connection-refused.advice':
    'Revisa que el servidor web del marcador esté funcionando, que el puerto de la dirección sea el suyo, y que ningún firewall estorbe.',
  'doctor-problem.proxy-refused.happened':
    'Un proxy en el camino no deja pasar a Baton hasta el marcador.',
  'doctor-problem.proxy-refused.advice':
    'Haz que el proxy deje pasar CONNECT al host y al puerto de la dirección del marcador.',
  'doctor-problem.timed-out.happened': 'No llegó ninguna respuesta a tiempo.',
  'doctor-problem.timed-out.advice':
    'Revisa que el marcador esté funcionando y sin sobrecarga, y que un firewall no descarte lo que envía esta computadora.',
  'doctor-problem.connection-lost.happened':
    'La conexión se cortó antes de que llegara una respuesta.',
  'doctor-problem.connection-lost.advice':
    'Revisa el registro de errores del servidor web del marcador, e intenta de nuevo.',
  'doctor-problem.redirected.happened':
    'El servidor web reenvía las solicitudes a {origin}. Baton no lo sigue con una contraseña.',
  'doctor-problem.redirected.advice': 'Si ese es el marcador, pon esa dirección en Ajustes.',
  'doctor-problem.redirected-nowhere.happened':
    'El servidor web reenvía las solicitudes, sin decir a dónde.',
  'doctor-problem.redirected-nowhere.advice':
    'Si ese es el marcador, pon esa dirección en Ajustes.',
  'doctor-problem.http-not-found.happened':
    'El servidor web respondió con el estado HTTP {status}.',
  'doctor-problem.http-not-found.advice':
    'Revisa la dirección en Ajustes: bajo ella se tienen que encontrar /agc/api.php y /vicidial/non_agent_api.php.',
  'doctor-problem.http-forbidden.happened':
    'El servidor web respondió con el estado HTTP {status}.',
  'doctor-problem.http-forbidden.advice':
    'Haz que el servidor web deje pasar /agc/api.php y /vicidial/non_agent_api.php.',
  'doctor-problem.http-status.happened': 'El servidor web respondió con el estado HTTP {status}.',
  'doctor-problem.http-status.advice':
    'Revisa el registro de errores del servidor web del marcador.',
  'doctor-problem.reply-unreadable.happened': 'Lo que llegó no es una respuesta de un marcador.',
  'doctor-problem.reply-unreadable.advice':
    'Revisa la dirección en Ajustes: bajo ella se tienen que encontrar /agc/api.php y /vicidial/non_agent_api.php.',
  'doctor-problem.reply-too-large.happened':
    'Lo que llegó es más largo que cualquier respuesta de un marcador.',
  'doctor-problem.reply-too-large.advice':
    'Revisa la dirección en Ajustes: bajo ella se tienen que encontrar /agc/api.php y /vicidial/non_agent_api.php.',

  'doctor-problem.certificate.not-read.happened':
    'El certificado del marcador no es de confianza, así que no sale ninguna contraseña.',
  'doctor-problem.certificate.not-read.advice':
    'Dale al servidor web del marcador un certificado de una autoridad en la que confíe esta computadora, y haz que envíe la cadena completa (fullchain.pem).',
  'doctor-problem.certificate.no-password-goes-out': 'No sale ninguna contraseña.',
  'doctor-problem.certificate.self-signed.happened':
    'El marcador responde él mismo por su certificado, y nadie más lo hace.',
  'doctor-problem.certificate.self-signed.advice':
    'Dale al servidor web del marcador un certificado de una autoridad en la que confíe esta computadora. O di a los agentes su huella, por otro medio que no sea la red, para que puedan confiar en él.',
  'doctor-problem.certificate.unknown-authority.happened':
    'Esta computadora no conoce a quien responde por el certificado del marcador.',
  'doctor-problem.certificate.unknown-authority.advice':
    'Instala el certificado de la autoridad en el almacén del propio sistema en esta computadora. Si los navegadores conocen a la autoridad, haz que el servidor web envíe la cadena completa (fullchain.pem).',
  'doctor-problem.certificate.wrong-host.happened':
    'El certificado del marcador es para otra dirección, no la que está en Ajustes.',
  'doctor-problem.certificate.wrong-host.advice':
    'Pon en Ajustes una dirección que esté en el certificado, o haz que se agregue esta al certificado.',
  'doctor-problem.certificate.expired.happened':
    'El certificado del marcador fue válido hasta {validTo}.',
  'doctor-problem.certificate.expired.advice':
    'Renueva el certificado del servidor web del marcador, y cárgalo ahí. Si aún es válido, pon en hora el reloj de esta computadora.',
  'doctor-problem.certificate.not-yet-valid.happened':
    'El certificado del marcador es válido a partir de {validFrom}.',
  'doctor-problem.certificate.not-yet-valid.advice':
    'Pon en hora el reloj de esta computadora. Si está bien, haz que se emita de nuevo el certificado, válido desde hoy.',
  'doctor-problem.certificate.changed.happened':
    'El marcador muestra otro certificado, no el que se aceptó aquí como de confianza.',
  'doctor-problem.certificate.changed.advice':
    'Si lo renovaste, da a los agentes la nueva huella, por otro medio que no sea la red. Si no, averigua quién responde en la dirección del marcador.',
  'doctor-problem.certificate.changed-authority.happened':
    'Esta computadora confiaba en el certificado del marcador, y ya no.',
  'doctor-problem.certificate.changed-authority.advice':
    'Si lo renovaste, da a los agentes la nueva huella, por otro medio que no sea la red. Si no, averigua quién responde en la dirección del marcador.',
  'doctor-problem.certificate.other.happened': 'No se pudo verificar el certificado del marcador.',
  'doctor-problem.certificate.other.advice':
    'Haz que se emita de nuevo: para un servidor, con una clave de al menos 2048 bits (RSA) o 256 (EC), firmado con SHA-256 o mejor.',
  'doctor-problem.facts':
    '{hasSubject, select, yes {Es de {subject}, } other {}}{hasIssuer, select, yes {emitido por {issuer}, } other {}}{hasNames, select, yes {para {names}, } other {}}válido de {validFrom} a {validTo}, huella SHA-256 {fingerprint}.',
};
