/** The mark of Truelle: a trowel with a tick. Hidden from screen readers: the name stands beside it. */
export function Trowel({ size }: { readonly size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 128 128" aria-hidden="true">
      <g transform="rotate(45 64 64)">
        <path d="M64 24v28" stroke="#8a7f73" stroke-width="11" fill="none" />
        <rect x="50" y="-19" width="28" height="52" rx="13" fill="#c58a57" />
        <path
          d="M64 145c-4.5 0-8-2.6-10.5-6.5C42 120 24 88 14.5 64 10.5 53 17 43 28 43h72c11 0 17.5 10 13.5 21-9.5 24-27.5 56-39 74.5C72 142.4 68.500 145 64 145Z"
          fill="#b4472e"
        />
      </g>
      <path d="m28 75 15 15 28.5-28.5" fill="none" stroke="#fff" stroke-width="13.5" stroke-linecap="round" stroke-linejoin="round" />
    </svg>
  );
}
