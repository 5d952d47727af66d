import type { Texts } from '../texts-of.ts';
import type { setUpTexts as en } from '../en/set-up.ts';

/** Spanish: the first start, and a set-up that is handed out. */
export const setUpTexts: Texts<typeof en> = {
  'set-up.welcome.title': 'Baton deriva una llamada en curso.',
  'set-up.welcome.what':
    'Muestra la llamada en la que estás. Con presionar un botón, derivas al cliente a un gerente o a un departamento.',
  'set-up.connect': 'Conectar un marcador',
  'set-up.connect.note':
    'Tu administrador te da su dirección, un usuario de API con su contraseña, y tu usuario de agente.',
  'set-up.open-file': 'Abrir un archivo de configuración',
  'set-up.open-file.note':
    'Puede que tu administrador te haya enviado uno. Ves qué contiene antes de que se configure algo.',
  'set-up.practise': 'Practicar con el marcador incluido',
  'set-up.practise.note':
    'Las llamadas son de clientes inventados. No hay ningún cliente real en la línea.',
  'set-up.language': 'Idioma',

  'set-up.trouble.file-not-readable.happened': 'No se pudo leer el archivo de configuración.',
  'set-up.trouble.file-not-readable.advice': 'Guárdalo en esta computadora y ábrelo de nuevo.',
  'set-up.trouble.not-json.happened': 'Esto no es una configuración de Baton.',
  'set-up.trouble.not-json.advice': 'Pide a tu administrador que la envíe de nuevo.',
  'set-up.trouble.holds-a-password.happened':
    'La configuración contiene una contraseña, así que Baton no la acepta: quien la haya tenido en sus manos puede leer la contraseña.',
  'set-up.trouble.holds-a-password.advice':
    'Avisa a tu administrador, que debería cambiar esa contraseña y quitarla de ahí.',
  'set-up.trouble.not-valid.happened': 'La configuración no se puede usar así como está.',
  'set-up.trouble.not-valid.happened-at':
    'La configuración no se puede usar: en ella está mal {where}.',
  'set-up.trouble.not-valid.advice': 'Envía esta línea a tu administrador.',
  'set-up.trouble.newer-version.happened': 'La configuración es para un Baton más nuevo.',
  'set-up.trouble.newer-version.advice': 'Instala el Baton más nuevo, y ábrela de nuevo.',

  'set-up.offer.title': 'Configuración para un marcador',
  'set-up.offer.by-file': 'La ofrece un archivo de esta computadora. Dice que es de {from}.',
  'set-up.offer.by-link':
    'La trajo un enlace. Dice que es de {from}. Cualquier página web puede abrir un enlace así: sigue solo si lo esperabas.',
  'set-up.offer.dialer': 'Baton trabajará con el marcador en',
  'set-up.offer.nothing-yet': 'Nada cambia antes de que digas que sí.',
  'set-up.offer.replaces':
    'Esto reemplaza al marcador en {host} con el que trabajas ahora. Tus botones y tu historial se conservan.',
  'set-up.offer.same': 'Este es el marcador con el que trabajas ahora.',
  'set-up.offer.plain-http':
    'Por http sin cifrar: cualquiera en el camino al marcador puede leer la contraseña.',
  'set-up.offer.team-without-key':
    'El directorio del equipo no trae una clave para comprobarlo: quien pueda cambiar lo que hay en {host} decide adónde llevan sus botones. Pide a tu administrador una configuración con clave, o sigue solo si confías en esa dirección.',
  'set-up.offer.address': 'Dirección',
  'set-up.offer.api-user': 'Usuario de API',
  'set-up.offer.agent-user': 'Usuario de agente',
  'set-up.offer.lines': 'Líneas',
  'set-up.offer.source': 'Origen',
  'set-up.offer.stream': 'Flujo de eventos',
  'set-up.offer.team': 'Directorio del equipo',
  'set-up.offer.team.signed': '{from}, solo con firma',
  'set-up.offer.team.unsigned': '{from}, sin firma',
  'set-up.offer.dial-rules': 'Reglas de marcación',
  'set-up.offer.dial-rules.none': 'Los números se marcan como están escritos',
  'set-up.offer.dial-rules.for': 'Para {country}',
  'set-up.offer.dial-rules.example': '{typed} se marca {dialled}',
  'set-up.offer.language': 'Idioma',
  'set-up.offer.password.note':
    'La contraseña del usuario de API, de tu administrador. Nunca está en una configuración.',
  'set-up.offer.password.kept': 'Déjala vacía para seguir con la contraseña guardada.',
  'set-up.offer.connect': 'Conectar con {host}',
  'set-up.offer.connecting': 'Conectando con {host}…',
  'set-up.offer.call-behind':
    'Hay un cliente en la línea. Cierra esto para ver la llamada; volverá después de ella.',
  'set-up.offer.not-now': 'Ahora no',
};
