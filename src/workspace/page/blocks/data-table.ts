import { createElement as h } from 'react';
import type { ReactNode } from 'react';
import type { Json } from '../../json.ts';
import { objectsOf } from '../../json.ts';
import { numberOf, textOf } from './parts.ts';
import { libraryBlocks } from './library-blocks.ts';
import type { Reader } from './reader.ts';

const cellOf = (cell: Json, reader: Reader): ReactNode =>
  cell['type'] === 'rich_text'
    ? libraryBlocks([cell], reader)
    : textOf(cell['text']) || String(numberOf(cell['value']) ?? '');

/** A data table, which slack-blocks-to-jsx leaves out without a word: caption, header row, row headings. All its rows at once. */
export const dataTable = (block: Json, reader: Reader): ReactNode => {
  const rows = (Array.isArray(block['rows']) ? block['rows'] : []).map(objectsOf);
  const [head = [], ...body] = rows;
  const heading = numberOf(block['row_header_column_index']);
  return h(
    'div',
    { className: 'fs-table', tabIndex: 0, role: 'region', 'aria-label': textOf(block['caption']) || 'Table' },
    h(
      'table',
      null,
      h('caption', null, textOf(block['caption'])),
      h(
        'thead',
        null,
        h('tr', null, ...head.map((cell, at) => h('th', { key: at, scope: 'col' }, cellOf(cell, reader)))),
      ),
      h(
        'tbody',
        null,
        ...body.map((row, at) =>
          h(
            'tr',
            { key: at },
            ...row.map((cell, column) =>
              h(
                column === heading ? 'th' : 'td',
                {
                  key: column,
                  ...(column === heading ? { scope: 'row' } : {}),
                  ...(cell['type'] === 'raw_number' ? { className: 'fs-number' } : {}),
                },
                cellOf(cell, reader),
              ),
            ),
          ),
        ),
      ),
    ),
  );
};
