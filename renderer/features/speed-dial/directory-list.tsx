import { useEffect, useMemo, useRef } from 'react';
import type { CSSProperties } from 'react';
import { useVirtualizer } from '@tanstack/react-virtual';
import type { VirtualItem } from '@tanstack/react-virtual';
import type { SpeedDialEntry } from '../../../shared/speed-dial.ts';
import { useShownOrder } from '../transfer/use-shown-order.ts';
import { directoryRows, rowsBySection } from './directory-sections.ts';
import type { Row, Section } from './directory-sections.ts';
import { SectionHead, sectionName } from './section-head.tsx';
import { SectionButton } from './section-button.tsx';
import { useColumns } from './use-columns.ts';
import type { Directory } from './use-directory.ts';

interface DirectoryListProps {
  readonly directory: Directory;
  readonly onMenu: (entry: SpeedDialEntry, event: React.MouseEvent<HTMLElement>) => void;
}

/** The gap between lines, in pixels; also in the style sheet. */
const gapPx = 8;

/** What is drawn at first, before the list has been measured: enough for any screen. */
const firstRect = { width: 400, height: 1200 };

/** The sections under one another. Of thousands of lines only those near the eyes are drawn. */
export function DirectoryList({ directory, onMenu }: DirectoryListProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const columns = useColumns(scroller);
  const { sections } = directory;
  const rows = useMemo(() => directoryRows(sections, columns), [sections, columns]);
  // eslint-disable-next-line react-hooks/incompatible-library -- nothing here is memoized by a compiler
  const list = useVirtualizer<HTMLDivElement, HTMLElement>({
    count: rows.length,
    getScrollElement: () => scroller.current,
    getItemKey: (index) => keyOf(rows[index]),
    estimateSize: (index) => estimateOf(rows[index]),
    measureElement: (element) => element.offsetHeight + gapOf(element),
    initialRect: firstRect,
    overscan: 8,
  });
  const askedRow = useAskedRow(rows);
  const { scrollToIndex } = list;
  useEffect(() => {
    if (askedRow !== null) scrollToIndex(askedRow);
  }, [askedRow, scrollToIndex]);

  const lines = list.getVirtualItems().flatMap((item) => {
    const row = rows[item.index];
    return row ? [{ item, row }] : [];
  });
  return (
    <div ref={scroller} className="directory" style={{ '--columns': columns } as CSSProperties}>
      <div style={{ height: lines[0]?.item.start ?? 0 }} />
      {rowsBySection(lines).map(({ section, lines: ofSection }) => (
        <SectionPart
          key={section.id}
          section={section}
          lines={ofSection}
          directory={directory}
          measure={list.measureElement}
          onMenu={onMenu}
        />
      ))}
      <div style={{ height: list.getTotalSize() - (lines.at(-1)?.item.end ?? 0) }} />
    </div>
  );
}

interface SectionPartProps extends DirectoryListProps {
  readonly section: Section;
  readonly lines: readonly { readonly item: VirtualItem; readonly row: Row }[];
  readonly measure: (element: HTMLElement | null) => void;
}

/** The lines of a section that are drawn; a screen reader is told of how many they are. */
function SectionPart({ section, lines, directory, measure, onMenu }: SectionPartProps) {
  const head = lines.find(({ row }) => row.kind === 'heading');
  return (
    <section aria-label={sectionName(section)}>
      {head && <SectionHead section={section} measure={measure} index={head.item.index} />}
      {section.items.length > 0 && (
        <ul className="group">
          {lines.flatMap(({ item, row }) =>
            row.kind === 'heading'
              ? []
              : row.items.map((each, at) => (
                  <li
                    key={each.id}
                    // The first of a line stands for all: the grid makes them equally high.
                    ref={at === 0 ? measure : undefined}
                    data-index={item.index}
                    aria-setsize={section.items.length}
                    aria-posinset={row.before + at + 1}
                  >
                    <SectionButton
                      item={each}
                      section={section}
                      directory={directory}
                      onMenu={onMenu}
                    />
                  </li>
                )),
          )}
        </ul>
      )}
    </section>
  );
}

/** The line in which a closed destination asks what to do, so that it can be brought into sight. */
function useAskedRow(rows: readonly Row[]): number | null {
  const shown = useShownOrder();
  const question = shown.kind === 'answered' ? shown.question : null;
  if (question?.kind !== 'closed') return null;
  const index = rows.findIndex(
    (row) =>
      row.kind === 'buttons' &&
      row.section.id === question.place &&
      row.items.some(({ id }) => id === question.entryId),
  );
  return index === -1 ? null : index;
}

function keyOf(row: Row | undefined): string {
  if (!row) return '';
  return row.kind === 'heading' ? `${row.section.id} head` : `${row.section.id} ${row.before}`;
}

function estimateOf(row: Row | undefined): number {
  if (row?.kind === 'heading') return 36;
  return (row?.section.heading.kind === 'recents' ? 52 : 68) + gapPx;
}

function gapOf(element: HTMLElement): number {
  return element.tagName === 'LI' ? gapPx : 0;
}
