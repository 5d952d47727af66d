import type { Texts } from '../texts-of.ts';
import type { teamTexts as en } from '../en/team.ts';

/** Brazilian Portuguese: the team directory. */
export const teamTexts: Texts<typeof en> = {
  'team.invalid.id-twice': 'Um mesmo ID aparece ali duas vezes.',
  'team.invalid.id-too-long': 'O ID tem mais de 50 caracteres.',
  'team.invalid.no-such-group': 'Não há nenhum grupo com este ID.',
  'team.invalid.no-such-entry': 'Não há nenhum contato com este ID.',
  'team.invalid.missing': 'Falta algo ali.',
  'team.invalid.unknown-field': 'Não há nenhum campo com esse nome.',
  'team.invalid.wrong-type': 'Ali cabe outro tipo de valor.',
  'team.invalid.empty': 'Está vazio.',
  'team.invalid.too-long': 'É longo demais: o máximo é de {most} caracteres.',
  'team.invalid.too-many': 'Há itens demais: o máximo é {most}.',
  'team.invalid.wrong-form': 'Não está escrito como deve ser.',
  'team.invalid.not-allowed': 'Esse valor não é permitido ali.',
  'team.invalid.no-such-zone': 'Não há nenhum fuso horário com esse nome.',
  'team.loading': 'Procurando a agenda da equipe…',
  'team.no-copy': 'Ainda não há nenhuma cópia da agenda da equipe.',
  'team.as-of': '{name}, versão de {at}',
  'team.as-of-signed': '{name}, assinada, versão de {at}',
  'team.try-again': 'Tentar de novo',
  'team.stays': 'A última cópia boa continua em uso.',
  'team.trouble.not-reachable': 'Não é possível alcançar a agenda da equipe.',
  'team.trouble.certificate-not-trusted':
    'O servidor da agenda da equipe mostra um certificado que não é confiável. Nada foi obtido dele.',
  'team.trouble.turned-away':
    'O servidor da agenda da equipe responde com o status {status}. Pergunte a quem cuida dela.',
  'team.trouble.redirected':
    'O servidor da agenda da equipe aponta para outro endereço. Coloque-o nas configurações, se estiver certo.',
  'team.trouble.too-large': 'A agenda da equipe é grande demais para ser uma.',
  'team.trouble.file-not-readable': 'Não é possível abrir o arquivo da agenda da equipe.',
  'team.trouble.not-json': 'A agenda da equipe não é JSON.',
  'team.trouble.not-valid': 'A agenda da equipe tem um erro. {because}',
  'team.trouble.not-valid-at': 'A agenda da equipe tem um erro em {where}. {because}',
  'team.trouble.signature-missing': 'A agenda da equipe não está assinada, e precisa estar.',
  'team.trouble.signature-wrong':
    'A assinatura da agenda da equipe não corresponde à chave nas configurações.',
  'team.trouble.not-kept':
    'Não foi possível guardar a agenda da equipe neste computador. Ela vale para esta sessão.',
};
