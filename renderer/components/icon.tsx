/** The signs and pictures of the window, drawn on a grid of 16. */
const drawings = {
  check: <path d="M3 8.5 6.5 12 13 4.5" />,
  close: <path d="m4 4 8 8M12 4l-8 8" />,
  copy: (
    <>
      <rect x="5.5" y="5.5" width="8" height="8" rx="1.5" />
      <path d="M10.5 5.5V4A1.5 1.5 0 0 0 9 2.5H4A1.5 1.5 0 0 0 2.5 4v5A1.5 1.5 0 0 0 4 10.5h1.5" />
    </>
  ),
  countdown: (
    <>
      <circle cx="8" cy="8" r="5.5" />
      <path d="M8 5v3l2 1.6" />
    </>
  ),
  down: <path d="M8 3v10M4 9l4 4 4-4" />,
  edit: <path d="M10.5 3.5 12.5 5.5 5.5 12.5 2.5 13.5 3.5 10.5ZM9 5l2 2" />,
  grip: (
    <g className="icon-filled">
      <circle cx="5.5" cy="3.5" r="0.6" />
      <circle cx="10.5" cy="3.5" r="0.6" />
      <circle cx="5.5" cy="8" r="0.6" />
      <circle cx="10.5" cy="8" r="0.6" />
      <circle cx="5.5" cy="12.5" r="0.6" />
      <circle cx="10.5" cy="12.5" r="0.6" />
    </g>
  ),
  hold: <path d="M8 2v7M5 6.5 8 9.5l3-3M3 13h10" />,
  likely: (
    <>
      <circle cx="8" cy="8" r="5.5" />
      <path className="icon-filled" d="M8 2.5a5.5 5.5 0 0 0 0 11Z" />
    </>
  ),
  live: <circle className="icon-filled" cx="8" cy="8" r="4.5" />,
  lock: (
    <>
      <rect x="3.5" y="7" width="9" height="6.5" rx="1.5" />
      <path d="M5.5 7V5a2.5 2.5 0 0 1 5 0v2" />
    </>
  ),
  more: (
    <g className="icon-filled">
      <circle cx="3" cy="8" r="1.1" />
      <circle cx="8" cy="8" r="1.1" />
      <circle cx="13" cy="8" r="1.1" />
    </g>
  ),
  none: <circle cx="8" cy="8" r="4" />,
  pin: <path d="M5.5 2.5h5M6.5 2.5v4L4 9.5h8L9.5 6.5v-4M8 9.5v4" />,
  plus: <path d="M8 3v10M3 8h10" />,
  problem: (
    <>
      <path d="M8 2.5 14 13H2Z" />
      <path d="M8 6.5v3M8 11.4v.1" />
    </>
  ),
  rescue: (
    <>
      <circle cx="8" cy="8" r="6" />
      <circle cx="8" cy="8" r="2.4" />
      <path d="m3.8 3.8 2.5 2.5M9.7 9.7l2.5 2.5M12.2 3.8 9.7 6.3M6.3 9.7l-2.5 2.5" />
    </>
  ),
  search: (
    <>
      <circle cx="7" cy="7" r="4.2" />
      <path d="m10.2 10.2 3.3 3.3" />
    </>
  ),
  skipped: <path d="M4 8h8" />,
  star: <path d="m8 2.2 1.8 3.7 4 .5-3 2.8.8 4L8 11.2l-3.6 2 .8-4-3-2.8 4-.5Z" />,
  undo: <path d="M5.5 3 2.5 6l3 3M2.5 6H9a4 4 0 0 1 0 8H6.5" />,
  unsure: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="M6.3 6.4a1.8 1.8 0 1 1 2.5 1.7c-.5.2-.8.6-.8 1.1M8 11.3v.1" />
    </>
  ),
  window: (
    <>
      <rect x="2.5" y="3" width="11" height="10" rx="1.5" />
      <path d="M2.5 6h11" />
    </>
  ),
  up: <path d="M8 13V3M4 7l4-4 4 4" />,
  waiting: (
    <>
      <circle cx="8" cy="8" r="5.5" strokeDasharray="2.2 2.1" />
    </>
  ),
} as const;

/** A picture's name. */
export type IconName = keyof typeof drawings;

/** A picture that only repeats what stands beside it in words: hidden from screen readers. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className={`icon icon-${name}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {drawings[name]}
    </svg>
  );
}
