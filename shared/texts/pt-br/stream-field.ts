import type { Texts } from '../texts-of.ts';
import type { streamFieldTexts as en } from '../en/stream-field.ts';

/** Brazilian Portuguese: what is wrong with the event stream's settings as they were typed. */
export const streamFieldTexts: Texts<typeof en> = {
  'stream-field.name.too-long': 'Nenhum campo tem um nome tão longo assim.',
  'stream-field.name.wrong-character': 'O nome de um campo só tem letras, dígitos, pontos, - e _.',
  'stream-field.name.call-id-missing': 'Informe o campo que contém o ID da chamada.',
  'stream-field.token.wrong-character': 'Um token só tem letras, dígitos e - . _ ~ + / =.',
  'stream-field.address.not-an-address':
    "Isto não é um endereço web. Ele começa com https:// e pode conter '{agent}' para o usuário do agente.",
  'stream-field.address.not-one-server':
    "Coloque '{agent}' no caminho ou na query: não pode estar no host, na porta nem depois de #.",
  'stream-field.address.holds-a-log-in':
    'O endereço contém um nome de usuário ou uma senha. Retire-os: o token tem um campo próprio.',
  'stream-field.address.not-https':
    'O fluxo de eventos é acessado por https. Peça ao administrador o endereço https dele.',
};
