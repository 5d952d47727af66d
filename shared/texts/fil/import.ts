import type { Texts } from '../texts-of.ts';
import type { importTexts as en } from '../en/import.ts';

/** Filipino: import. */
export const importTexts: Texts<typeof en> = {
  'import.title': 'Import at export',
  'import.bring-in': 'Magpasok ng mga entry',
  'import.note':
    'Mula sa CSV file, contact card (vCard) o JSON. Walang magbabago bago mo makita ang papasok.',
  'import.note-columns':
    'Kailangan ng CSV file ng column para sa label at isa para sa number o in-group. Kukunin din ang group, status at note.',
  'import.choose': 'Pumili ng file',
  'import.choose-another': 'Pumili ng ibang file',
  'import.reading': 'Binabasa…',
  'import.not-read': 'Hindi mabasa ang file. Subukan ulit.',
  'import.trouble.file-not-readable':
    'Hindi mabuksan ang file. I-check na naroon pa ito, at na puwede mo itong basahin.',
  'import.trouble.too-large':
    'Mas malaki sa {mebibytes} MB ang file, na hindi kailangan ng anumang directory. Pumili ng iba.',
  'import.trouble.too-many-rows':
    '{rows, number} row ang file, at {most, number} entry ang kasya sa directory. I-save ang isang bahagi nito bilang sariling file.',
  'import.trouble.too-much':
    'Masyadong matagal o masyadong malaki sa memorya ang pagbasa sa file na ito, kaya itinigil. I-save bilang hiwalay na file ang bahaging kailangan mo.',
  'import.trouble.empty': 'Walang laman ang file.',
  'import.trouble.columns-not-known':
    'Walang column na kilalang may label at number. {columns} ang mga pangalan nila. Pangalanan silang “label” at “number”.',
  'import.trouble.columns-missing':
    'Walang pangalan ang mga column ng file. Pangalanan silang “label” at “number” sa unang linya nito.',
  'import.trouble.not-csv':
    'CSV ang pangalan ng file, pero hindi ito CSV. I-save ulit ito bilang CSV.',
  'import.trouble.not-vcard': 'vCard ang pangalan ng file, pero walang contact card dito.',
  'import.trouble.not-json':
    'JSON ang pangalan ng file, pero hindi ito JSON, o walang directory dito.',
  'import.trouble.workbook':
    'Workbook ito. Buksan ito sa spreadsheet program at i-save bilang CSV.',
  'import.trouble.not-text': 'Hindi text ang file. Pumili ng CSV, vCard o JSON file.',
  'import.preview.file': '{rows, plural, one {# row} other {# na row}} sa {file}',
  'import.preview.new-groups':
    '{count, plural, one {May kasamang bagong group: {names}.} other {May kasamang mga bagong group: {names}.}}',
  'import.preview.without-number':
    '{count, plural, one {# contact na walang number ang hindi isinama.} other {# na contact na walang number ang hindi isinama.}}',
  'import.filter': 'Ipakita',
  'import.filter.all': 'Lahat ng {count}',
  'import.filter.wrong': '{count} mali',
  'import.filter.doubtful': '{count} iche-check',
  'import.filter.duplicate': '{count, plural, one {# duplicate} other {# na duplicate}}',
  'import.rows': 'Mga row ng file',
  'import.row.csv': 'Linya {line, number}',
  'import.row.vcard': 'Card na {line, number}',
  'import.row.json': 'Puwesto {line, number}',
  'import.row.no-label': 'Walang label',
  'import.verdict.new': 'Papasok',
  'import.verdict.duplicate': 'Naroon na: {of}',
  'import.duplicates': '{count, plural, one {# row ang naroon na} other {# na row ang naroon na}}',
  'import.duplicates.skip': 'Laktawan',
  'import.duplicates.replace': 'Palitan',
  'import.bring-in-count':
    '{count, plural, =0 {Ipasok} one {Ipasok ang # entry} other {Ipasok ang # na entry}}',
  'import.rests.rows-wrong': 'Walang papasok habang may maling row. Itama ang file at piliin ulit.',
  'import.rests.nothing-new': 'Walang bago sa file na ito.',
  'import.not-made.preview-gone':
    'Nagbago na ang directory, at walang pumasok. Piliin ulit ang file.',
  'import.not-made.too-many':
    'Walang pumasok: lalampas ang directory sa {most, number} entry o {groups, number} group.',
  'import.not-made.failed': 'Walang pumasok. Subukan ulit.',
  'import.done': '{count, plural, one {# entry ang ipinasok.} other {# na entry ang ipinasok.}}',
  'import.done-replaced': 'Ipinasok: {added, number}, pinalitan: {replaced, number}.',
  'import.export': 'Isulat ang mga entry sa file',
  'import.export.format': 'Format',
  'import.export.csv': 'Para sa spreadsheet. Walang cell nito ang tatakbo bilang formula.',
  'import.export.vcard':
    'Para sa telepono at address book. Hindi kasama ang oras ng pagbubukas at ang paraan ng pagtatanong.',
  'import.export.json': 'Lahat, para sa ibang Baton.',
  'import.export.empty': 'Wala pang mga entry.',
  'import.export.write': 'I-save bilang file',
  'import.export.written':
    '{count, plural, one {# entry ang isinulat sa {file}.} other {# na entry ang isinulat sa {file}.}}',
  'import.export.not-written': 'Hindi naisulat ang file. Pumili ng ibang lugar.',
  'import.format.csv': 'CSV',
  'import.format.vcard': 'vCard',
  'import.format.json': 'JSON',
};
