/** A drawing of 16 px in the colour of the text around it. Hidden from screen readers: a word always stands beside it. */
export function Icon(props: { readonly name: IconName; readonly size?: 'text' | 'large'; readonly isTurning?: boolean }) {
  const classes = ['i', props.size === 'large' ? 'i-l' : '', props.isTurning === true ? 'spin' : ''].filter(Boolean).join(' ');
  return (
    <svg class={classes} viewBox="0 0 16 16" aria-hidden="true">
      {drawings[props.name]}
    </svg>
  );
}

const drawings = {
  good: (
    <>
      <circle cx="8" cy="8" r="6.25" />
      <path d="m5.4 8.2 1.8 1.8 3.4-3.8" />
    </>
  ),
  warn: <path d="M8 2.1 14.4 13.2a.6.6 0 0 1-.5.9H2.1a.6.6 0 0 1-.5-.9L8 2.1ZM8 6.4v3.2M8 11.7v.1" />,
  stop: <path d="M5.4 1.75h5.2l3.65 3.65v5.2l-3.65 3.65H5.4L1.75 10.6V5.4L5.4 1.75ZM8 4.9v3.6M8 11v.1" />,
  note: (
    <>
      <circle cx="8" cy="8" r="6.25" />
      <path d="M8 7.4v3.4M8 5.1v.1" />
    </>
  ),
  ask: (
    <>
      <rect x="1.75" y="1.75" width="12.5" height="12.5" rx="3" />
      <path d="M6 6.1C6.1 5 6.9 4.4 8 4.4s2 .7 2 1.7c0 1.5-2 1.5-2 3M8 11.4v.1" />
    </>
  ),
  kept: <path d="M5.2 2.2h5.6M6.2 2.2v4L4 8.6v1.2h8V8.6L9.8 6.2v-4M8 9.8v4.4" />,
  refused: (
    <>
      <circle cx="8" cy="8" r="6.25" />
      <path d="M3.7 12.3 12.3 3.7" />
    </>
  ),
  unknown: (
    <>
      <circle cx="8" cy="8" r="6.25" stroke-dasharray="2.4 2.5" />
      <path d="M8 5.6v4.8M5.6 8h4.8" />
    </>
  ),
  same: <path d="M4 6.2h8M4 9.8h8" />,
  down: <path d="m4.2 6.2 3.8 3.8 3.8-3.8" />,
  right: <path d="m6.2 4.2 3.8 3.8-3.8 3.8" />,
  up: <path d="m4.2 9.8 3.8-3.8 3.8 3.8" />,
  left: <path d="M9.8 4.2 6 8l3.8 3.8" />,
  arrow: <path d="M2.8 8h10M9.2 4.4 12.8 8l-3.6 3.6" />,
  search: (
    <>
      <circle cx="7" cy="7" r="4.6" />
      <path d="m10.5 10.5 3.3 3.3" />
    </>
  ),
  book: <path d="M3.2 3.2c0-.8.6-1.4 1.4-1.4h8.2v10.4H4.6c-.8 0-1.4.6-1.4 1.3s.6 1 1.4 1h8.2v-2.3M3.2 3.2v10.2M6.2 5.2h3.6" />,
  fold: (
    <>
      <rect x="1.75" y="2.75" width="12.5" height="10.5" rx="2" />
      <path d="M10 2.75v10.5M4.6 6.2 6.4 8l-1.8 1.8" />
    </>
  ),
  more: <path d="M3.5 8h.01M8 8h.01M12.5 8h.01" stroke-width="2.4" />,
  undo: <path d="M5.4 3 2.4 6l3 3M2.6 6h6.2a4 4 0 1 1 0 8H6.4" />,
  close: <path d="m4 4 8 8M12 4l-8 8" />,
  play: <path d="M5 3.2v9.6L12.6 8 5 3.2Z" />,
  pause: <path d="M5.6 3.4v9.2M10.4 3.4v9.2" />,
  lock: (
    <>
      <rect x="2.75" y="7" width="10.5" height="7" rx="1.8" />
      <path d="M5 7V5a3 3 0 0 1 6 0v2M8 10v1.4" />
    </>
  ),
  eye: (
    <>
      <path d="M1.4 8S3.8 3.6 8 3.6 14.6 8 14.6 8 12.2 12.4 8 12.4 1.4 8 1.4 8Z" />
      <circle cx="8" cy="8" r="1.9" />
    </>
  ),
  doc: <path d="M3.2 1.75h6l3.6 3.6v8.9H3.2V1.75ZM9 1.9v3.6h3.6M5.6 8.4h4.8M5.6 11h3.2" />,
  file: <path d="M1.75 4.2c0-.7.5-1.2 1.2-1.2h3.2l1.6 1.8h5.3c.7 0 1.2.5 1.2 1.2v6.2c0 .7-.5 1.2-1.2 1.2H2.95c-.7 0-1.2-.5-1.2-1.2v-8Z" />,
  firm: <path d="M2.5 14.2V3l6-1.4v12.6M8.5 6h5v8.2M1.4 14.2h13.2M5 5.4h1M5 8.2h1M5 11h1M10.6 8.8h1M10.6 11.4h1" />,
  helmet: <path d="M1.6 11.8h12.8v1.6H1.6v-1.6ZM2.8 11.6V10a5.2 5.2 0 0 1 10.4 0v1.6M6.3 7.6V4.4c0-.4.3-.7.7-.7h2c.4 0 .7.3.7.7v3.2" />,
  person: (
    <>
      <circle cx="8" cy="5.2" r="2.9" />
      <path d="M2.4 14.2c.4-3 2.6-4.8 5.6-4.8s5.2 1.8 5.6 4.8" />
    </>
  ),
  school: <path d="M8 2.6.9 6 8 9.4 15.1 6 8 2.6ZM3.9 7.6v3.7c1 1.2 2.4 1.9 4.1 1.9s3.1-.7 4.1-1.9V7.6M15 6.2v4.4" />,
  import: <path d="M8 1.8v8M4.8 6.8 8 10l3.2-3.2M2 11v1.8c0 .8.6 1.4 1.4 1.4h9.2c.8 0 1.4-.6 1.4-1.4V11" />,
  gear: (
    <>
      <circle cx="8" cy="8" r="2.1" />
      <path d="M8 1.6v1.8M8 12.6v1.8M1.6 8h1.8M12.6 8h1.8M3.5 3.5l1.3 1.3M11.2 11.2l1.3 1.3M12.5 3.5l-1.3 1.3M4.8 11.2l-1.3 1.3" />
    </>
  ),
  out: <path d="M6.4 3H3.2v9.8H13V9.6M9.4 2.6h4v4M13.2 2.8 7.4 8.6" />,
  copy: (
    <>
      <rect x="5.2" y="5.2" width="9" height="9" rx="1.8" />
      <path d="M10.8 5V3.4c0-.9-.7-1.6-1.6-1.6H3.4c-.9 0-1.6.7-1.6 1.6v5.8c0 .9.7 1.6 1.6 1.6H5" />
    </>
  ),
  plus: <path d="M8 3v10M3 8h10" />,
  clock: (
    <>
      <circle cx="8" cy="8" r="6.25" />
      <path d="M8 4.4V8l2.4 1.6" />
    </>
  ),
  day: (
    <>
      <rect x="1.75" y="3" width="12.5" height="11.2" rx="2" />
      <path d="M1.9 6.6h12.2M5 1.6v2.6M11 1.6v2.6" />
    </>
  ),
  aim: (
    <>
      <circle cx="8" cy="8" r="5" />
      <path d="M8 1.2v4M8 10.8v4M1.2 8h4M10.8 8h4" />
    </>
  ),
  turn: <path d="M8 1.75a6.25 6.25 0 1 0 6.25 6.25" />,
  cloud: <path d="M4.6 12.6a3.2 3.2 0 0 1-.5-6.3 4.1 4.1 0 0 1 7.9.6 2.9 2.9 0 0 1-.2 5.7M8 14V8.4M5.9 10.3 8 8.2l2.1 2.1" />,
  ring: (
    <>
      <circle cx="8" cy="8" r="6.25" />
    </>
  ),
  list: <path d="M2 4h12M2 8h12M2 12h8" />,
  skip: <path d="M3.4 3.4v9.2L10 8 3.4 3.4ZM12.6 3.4v9.2" />,
};

export type IconName = keyof typeof drawings;
