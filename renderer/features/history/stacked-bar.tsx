import { occurring, sumOf } from './day-texts.ts';
import type { OutcomeCounts } from './day-texts.ts';

interface StackedBarProps {
  readonly counts: OutcomeCounts;
  /** How many fill the whole length; null: these do. */
  readonly most: number | null;
  readonly isUpright?: boolean;
}

/** A bar with a part for each outcome. It only repeats what stands beside it in words and figures. */
export function StackedBar({ counts, most, isUpright = false }: StackedBarProps) {
  const length = `${(sumOf(counts) / (most ?? sumOf(counts))) * 100}%`;
  return (
    <div className={`bar ${isUpright ? 'bar-upright' : ''}`} aria-hidden="true">
      <div className="bar-parts" style={isUpright ? { height: length } : { width: length }}>
        {occurring(counts).map((outcome) => (
          <div
            key={outcome}
            className="bar-part"
            data-outcome={outcome}
            style={{ flexGrow: counts[outcome] }}
          />
        ))}
      </div>
    </div>
  );
}
