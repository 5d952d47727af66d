import type { Texts } from '../texts-of.ts';
import type { importTexts as en } from '../en/import.ts';

/** Brazilian Portuguese, import. */
export const importTexts: Texts<typeof en> = {
  'import.title': 'Importar e exportar',
  'import.bring-in': 'Importar contatos',
  'import.note':
    'De um arquivo CSV, cartões de contato (vCard) ou JSON. Nada muda antes de você ver o que entra.',
  'import.note-columns':
    'Um arquivo CSV precisa de uma coluna para o rótulo e uma para o número ou in-group. Um grupo, um status e uma nota também são trazidos.',
  'import.choose': 'Escolher um arquivo',
  'import.choose-another': 'Escolher outro arquivo',
  'import.reading': 'Lendo…',
  'import.not-read': 'Não foi possível ler o arquivo. Tente de novo.',
  'import.trouble.file-not-readable':
    'Não é possível abrir o arquivo. Confira se ele ainda está lá, e se você pode lê-lo.',
  'import.trouble.too-large':
    'O arquivo tem mais de {mebibytes} MB, o que nenhuma agenda precisa. Escolha outro.',
  'import.trouble.too-many-rows':
    'O arquivo tem {rows, number} linhas, e em uma agenda cabem {most, number} contatos. Salve uma parte dele como um arquivo separado.',
  'import.trouble.too-much':
    'A leitura deste arquivo exige tempo ou memória demais e foi interrompida. Salve a parte de que você precisa como um arquivo separado.',
  'import.trouble.empty': 'O arquivo está vazio.',
  'import.trouble.columns-not-known':
    'Não se sabe de nenhuma das colunas que contenha um rótulo e um número. Elas se chamam {columns}. Dê a elas os nomes “label” e “number”.',
  'import.trouble.columns-missing':
    'O arquivo não tem nomes para as colunas. Dê a elas os nomes “label” e “number” na primeira linha.',
  'import.trouble.not-csv': 'O arquivo se diz CSV, e não é. Salve-o como CSV mais uma vez.',
  'import.trouble.not-vcard': 'O arquivo se diz vCard, e não contém nenhum cartão de contato.',
  'import.trouble.not-json': 'O arquivo se diz JSON, e não é, ou não contém nenhuma agenda.',
  'import.trouble.workbook':
    'Isto é uma pasta de trabalho. Abra-a no programa de planilhas e salve-a como CSV.',
  'import.trouble.not-text': 'O arquivo não é de texto. Escolha um arquivo CSV, vCard ou JSON.',
  'import.preview.file': '{rows, plural, one {# linha} many {# linhas} other {# linhas}} em {file}',
  'import.preview.new-groups':
    '{count, plural, one {Um novo grupo vem junto: {names}.} many {Novos grupos vêm junto: {names}.} other {Novos grupos vêm junto: {names}.}}',
  'import.preview.without-number':
    '{count, plural, one {# contato sem número fica de fora.} many {# contatos sem número ficam de fora.} other {# contatos sem número ficam de fora.}}',
  'import.filter': 'Mostrar',
  'import.filter.all': 'Todas ({count})',
  'import.filter.wrong': '{count} com erro',
  'import.filter.doubtful': '{count} a conferir',
  'import.filter.duplicate':
    '{count, plural, one {# duplicada} many {# duplicadas} other {# duplicadas}}',
  'import.rows': 'Linhas do arquivo',
  'import.row.csv': 'Linha {line, number}',
  'import.row.vcard': 'Cartão {line, number}',
  'import.row.json': 'Posição {line, number}',
  'import.row.no-label': 'Sem rótulo',
  'import.verdict.new': 'Entra',
  'import.verdict.duplicate': 'Já existe: {of}',
  'import.duplicates':
    '{count, plural, one {# linha já existe} many {# linhas já existem} other {# linhas já existem}}',
  'import.duplicates.skip': 'Pular',
  'import.duplicates.replace': 'Substituir',
  'import.bring-in-count':
    '{count, plural, =0 {Importar} one {Importar # contato} many {Importar # contatos} other {Importar # contatos}}',
  'import.rests.rows-wrong':
    'Nada entra enquanto houver uma linha com erro. Corrija o arquivo e escolha-o de novo.',
  'import.rests.nothing-new': 'Não há nada de novo neste arquivo.',
  'import.not-made.preview-gone':
    'A agenda mudou nesse meio-tempo, e nada entrou. Escolha o arquivo de novo.',
  'import.not-made.too-many':
    'Nada entrou: a agenda teria mais de {most, number} contatos ou {groups, number} grupos.',
  'import.not-made.failed': 'Nada entrou. Tente de novo.',
  'import.done':
    '{count, plural, one {# contato importado.} many {# contatos importados.} other {# contatos importados.}}',
  'import.done-replaced': 'Importados: {added, number}. Substituídos: {replaced, number}.',
  'import.export': 'Gravar contatos em um arquivo',
  'import.export.format': 'Formato',
  'import.export.csv': 'Para planilhas. Nenhuma célula é executada como fórmula.',
  'import.export.vcard':
    'Para telefones e agendas de contatos. O horário de atendimento e a forma de confirmar ficam de fora.',
  'import.export.json': 'Tudo, para outro Baton.',
  'import.export.empty': 'Ainda não há contatos.',
  'import.export.write': 'Salvar como arquivo',
  'import.export.written':
    '{count, plural, one {# contato gravado em {file}.} many {# contatos gravados em {file}.} other {# contatos gravados em {file}.}}',
  'import.export.not-written': 'Não foi possível gravar o arquivo. Escolha outro lugar.',
  'import.format.csv': 'CSV',
  'import.format.vcard': 'vCard',
  'import.format.json': 'JSON',
};
