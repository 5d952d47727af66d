import type { ReactNode } from 'react';
import './part.css';

interface PartProps {
  readonly name: string;
  /** What is chosen inside, for whoever does not open it. */
  readonly value: string;
  readonly children: ReactNode;
}

/** A part of a form that is folded until somebody asks for it; its value is read without opening. */
export function Part({ name, value, children }: PartProps) {
  return (
    <details className="part">
      <summary className="part-head">
        <span className="part-name">{name}</span> <span className="part-value">{value}</span>
      </summary>
      <div className="part-content">{children}</div>
    </details>
  );
}
