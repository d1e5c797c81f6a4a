import type { FieldState } from '../../fields/field-state';
import type { Shape } from './build';

const disc: Shape = ['circle', { cx: '8', cy: '8', r: '7.25', class: 'mk-ground' }];
const tick: Shape = ['path', { d: 'm4.9 8.3 2.1 2.1 4.1-4.5', class: 'mk-stroke' }];
const octagon: Shape = ['path', { d: 'M5 .75h6L15.25 5v6L11 15.25H5L.75 11V5L5 .75Z', class: 'mk-ground' }];
const bang: Shape = ['path', { d: 'M8 4.2v4.6M8 11.6v.1', class: 'mk-stroke' }];

/** How a mark is drawn over a field: a full shape with its own halo, so that it shows on any page. */
export const markGlyphs: Readonly<Record<FieldState, readonly Shape[]>> = {
  filled: [disc, tick],
  same: [disc, ['path', { d: 'M5 6.6h6M5 9.6h6', class: 'mk-stroke' }]],
  kept: [
    disc,
    ['path', { d: 'M5.4 3.4h5.2v1.3l-1 .5v2l1.7 1.5v1H4.7v-1l1.7-1.5v-2l-1-.5Z', class: 'mk-fill' }],
    ['path', { d: 'M8 9.5v3.2', class: 'mk-stroke' }],
  ],
  refused: [
    ['circle', { cx: '8', cy: '8', r: '8', class: 'mk-halo' }],
    ['circle', { cx: '8', cy: '8', r: '6.2', class: 'mk-line' }],
    ['path', { d: 'M3.8 12.2 12.2 3.8', class: 'mk-line' }],
  ],
  failed: [octagon, bang],
  ambiguous: [
    ['rect', { x: '.75', y: '.75', width: '14.5', height: '14.5', rx: '4', class: 'mk-ground' }],
    ['path', { d: 'M6 6.3C6 5.1 6.9 4.4 8 4.4s2 .7 2 1.7c0 1.5-2 1.6-2 3M8 11.6v.1', class: 'mk-stroke' }],
  ],
  blocking: [octagon, bang],
  warning: [
    ['path', { d: 'M8 1 15.4 14.4H.6L8 1Z', class: 'mk-ground' }],
    ['path', { d: 'M8 6.2v3.6M8 12.1v.1', class: 'mk-stroke' }],
  ],
  info: [disc, ['path', { d: 'M8 7.4v3.6M8 4.9v.1', class: 'mk-stroke' }]],
  unrecognized: [
    ['circle', { cx: '8', cy: '8', r: '8', class: 'mk-halo' }],
    ['circle', { cx: '8', cy: '8', r: '6.4', class: 'mk-line', 'stroke-dasharray': '2.5 2.53' }],
    ['path', { d: 'M8 5.4v5.2M5.4 8h5.2', class: 'mk-line' }],
  ],
};

/** Colour family of a state over the page, and in the sentences that explain it. */
export const stateTones: Readonly<Record<FieldState, 'good' | 'warn' | 'stop' | 'note' | 'quiet'>> = {
  filled: 'good',
  same: 'quiet',
  kept: 'quiet',
  refused: 'quiet',
  failed: 'stop',
  ambiguous: 'warn',
  blocking: 'stop',
  warning: 'warn',
  info: 'note',
  unrecognized: 'quiet',
};

const close: Shape = ['path', { d: 'm4 4 8 8M12 4l-8 8' }];
const ring: Shape = ['circle', { cx: '8', cy: '8', r: '6.25' }];

/** The same drawings as in the panel, for what stands in our own frames: sentences, bubble, dialog. */
export const lineGlyphs = {
  stop: [['path', { d: 'M5.4 1.75h5.2l3.65 3.65v5.2l-3.65 3.65H5.4L1.75 10.6V5.4L5.4 1.75ZM8 4.9v3.6M8 11v.1' }]],
  warn: [['path', { d: 'M8 2.1 14.4 13.2a.6.6 0 0 1-.5.9H2.1a.6.6 0 0 1-.5-.9L8 2.1ZM8 6.4v3.2M8 11.7v.1' }]],
  note: [ring, ['path', { d: 'M8 7.4v3.4M8 5.1v.1' }]],
  good: [ring, ['path', { d: 'm5.4 8.2 1.8 1.8 3.4-3.8' }]],
  quiet: [ring, ['path', { d: 'M8 7.4v3.4M8 5.1v.1' }]],
  out: [['path', { d: 'M6.4 3H3.2v9.8H13V9.6M9.4 2.6h4v4M13.2 2.8 7.4 8.6' }]],
  left: [['path', { d: 'M9.8 4.2 6 8l3.8 3.8' }]],
  right: [['path', { d: 'm6.2 4.2 3.8 3.8-3.8 3.8' }]],
  close: [close],
} as const satisfies Readonly<Record<string, readonly Shape[]>>;

const leaning = 'rotate(45 64 64)';

/** The mark of Truelle, of 128 units: a trowel with a tick. */
export const emblem: readonly Shape[] = [
  ['path', { d: 'M64 24v28', stroke: '#8a7f73', 'stroke-width': '11', transform: leaning }],
  ['rect', { x: '50', y: '-19', width: '28', height: '52', rx: '13', fill: '#c58a57', transform: leaning }],
  [
    'path',
    {
      d: 'M64 145c-4.5 0-8-2.6-10.5-6.5C42 120 24 88 14.5 64 10.5 53 17 43 28 43h72c11 0 17.5 10 13.5 21-9.5 24-27.5 56-39 74.5C72 142.4 68.5 145 64 145Z',
      fill: '#b4472e',
      transform: leaning,
    },
  ],
  [
    'path',
    {
      d: 'm28 75 15 15 28.5-28.5',
      fill: 'none',
      stroke: '#fff',
      'stroke-width': '13.5',
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
    },
  ],
];
