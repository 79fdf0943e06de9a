import { createElement as h } from 'react';
import type { ReactNode } from 'react';

/** Drawn here, since not every machine has a font with signs for them. Seen only: words beside them say the same. */
const paths = {
  lock: 'M4 7V5a4 4 0 0 1 8 0v2h1v8H3V7h1Zm2 0h4V5a2 2 0 0 0-4 0v2Z',
  eye: 'M8 3c4 0 7 5 7 5s-3 5-7 5-7-5-7-5 3-5 7-5Zm0 2a3 3 0 1 0 0 6 3 3 0 0 0 0-6Zm0 2a1 1 0 1 1 0 2 1 1 0 0 1 0-2Z',
  up: 'M1 7h3v8H1V7Zm4 0 3-6c1.500 0 2.300 1 2 2.500L9.500 6H14c1 0 1.500.8 1.200 1.700l-2 6c-.2.800-.8 1.300-1.700 1.300H5V7Z',
  down: 'M1 9h3V1H1v8Zm4 0 3 6c1.500 0 2.300-1 2-2.500L9.500 10H14c1 0 1.500-.8 1.200-1.700l-2-6C13 1.500 12.400 1 11.500 1H5v8Z',
  bolt: 'M9 1 3 9h4l-1 6 7-9H8l1-5Z',
  bin: 'M6 1h4l1 2h3v2H2V3h3l1-2ZM3 6h10l-1 9H4L3 6Z',
} as const;

export const icon = (name: keyof typeof paths): ReactNode =>
  h(
    'svg',
    {
      className: 'fs-icon',
      viewBox: '0 0 16 16',
      width: 16,
      height: 16,
      'aria-hidden': true,
      focusable: false,
    },
    h('path', { d: paths[name], fill: 'currentColor', fillRule: 'evenodd' }),
  );
