import type { Texts } from '../texts-of.ts';
import type { importRowTexts as en } from '../en/import-row.ts';

/** Brazilian Portuguese: what is wrong or doubtful in a row that is to come in. */
export const importRowTexts: Texts<typeof en> = {
  'import-row.label-missing': 'Não tem rótulo. Dê um a ele.',
  'import-row.destination-missing': 'Não tem número nem in-group. Dê um deles.',
  'import-row.two-destinations':
    'Tem um número e um in-group. Um botão repassa para um só lugar: retire um dos dois.',
  'import-row.digits-lost':
    'Uma planilha transformou o número em {number}, e os últimos dígitos se perderam. Digite-o de novo, em uma coluna definida como texto.',
  'import-row.became-a-date':
    'Uma planilha tomou o número por uma data, e deixou {number}. Digite-o de novo, em uma coluna definida como texto.',
  'import-row.calculated':
    'Uma planilha fez uma conta com o número, e deixou {number}. Digite-o de novo, em uma coluna definida como texto.',
  'import-row.rounded':
    'O número termina em zeros, como se uma planilha o tivesse arredondado: ela mantém 15 dígitos. Compare-o com o original.',
  'import-row.extension-behind':
    'O número tem um ramal no fim, e o discador discaria os dois como um só número. Retire o ramal, ou tenha certeza de que é isso que você quer.',
  'import-row.several-numbers':
    'Há vários números em um só lugar, e o discador os discaria como um só. Dê a cada um a sua própria linha.',
  'import-row.mark-not-known': '“{mark}” não é sim nem não. Escreva yes, ou deixe vazio.',
  'import-row.misquoted':
    'As aspas não formam pares. Escreva uma aspa dentro de uma célula duas vezes, e ponha a célula entre aspas.',
  'import-row.too-many-cells':
    'Tem mais células do que a primeira linha tem nomes. Um separador dentro de uma célula exige aspas em volta da célula.',
  'import-row.card-not-readable': 'Não é possível ler este cartão de contato. Exporte-o de novo.',
  'import-row.plus-lost':
    'O número parece ter perdido o sinal de mais em uma planilha. Compare-o com o original.',
  'import-row.zero-lost':
    'O número não tem 0 na frente, como se uma planilha o tivesse retirado. Compare-o com o original.',
  'import-row.same-label': 'Há outro botão com este rótulo, e outro destino.',
  'import-row.asks-not-known':
    'Para confirmar, pede “{asks}”, que o Baton não conhece. Escreva at-once, countdown ou hold.',
  'import-row.key-not-known': 'A tecla “{key}” não é uma de 1 a 9.',
  'import-row.hours-not-readable':
    'Não é possível ler o horário de atendimento “{hours}”. Escreva-o como 1-5 09:00-17:00, com 1 para segunda-feira, e um fuso horário como America/New_York em uma coluna própria.',
  'import-row.alternative-not-known':
    'Indica “{label}” para quando está fechado, e não há esse botão.',
  'import-row.alternative-not-clear':
    'Vários botões têm o rótulo que ele indica para quando está fechado. Ele entra sem um botão para esse caso.',
  'import-row.not-an-entry':
    'Isto não é um contato. Um contato tem pelo menos um rótulo, e um número ou um in-group.',
};
