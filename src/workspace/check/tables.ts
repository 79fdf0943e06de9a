import { isJson } from '../json.ts';
import { slackAllows } from '../slack-limits.ts';
import { boolean, byType, integer, list, object, oneOf, string } from './checks.ts';
import type { Check, Place } from './checks.ts';
import { rawNumber, rawText } from './elements.ts';
import { richText } from './rich-text.ts';

const cell = byType({ raw_text: rawText, raw_number: rawNumber, rich_text: richText });

/** `table`: rows of at most twenty cells. */
export const checkTable: Check = object({
  required: { type: oneOf('table'), rows: list(list(cell, 'table.columns'), 'table.rows') },
  optional: {
    block_id: string('block_id'),
    column_settings: list(
      (place, value) => {
        // Null leaves a column as it is.
        if (value !== null)
          object({ optional: { align: oneOf('left', 'center', 'right'), is_wrapped: boolean } })(
            place,
            value,
          );
      },
      'table.column_settings',
      0,
    ),
  },
});

/** Every row as wide as the header, and a header of plain words. */
const evenRows = (place: Place, rows: unknown): void => {
  if (!Array.isArray(rows) || !Array.isArray(rows[0])) return;
  const width = rows[0].length;
  for (const [at, row] of rows.entries()) {
    if (Array.isArray(row) && row.length !== width) {
      place.refuse(`${place.pointer}/rows/${at}`, `must have ${width} cells, as the header has`);
    }
  }
  for (const [at, one] of (rows[0] as readonly unknown[]).entries()) {
    if (isJson(one) && one['type'] === 'rich_text')
      place.refuse(`${place.pointer}/rows/0/${at}`, 'a header cell cannot be rich_text');
  }
};

/** `data_table`: a header and at least one row, and a caption for those who do not see it. */
export const checkDataTable: Check = object({
  required: {
    type: oneOf('data_table'),
    rows: list(list(cell, 'data_table.columns'), 'data_table.rows', 2),
    caption: string(null),
  },
  optional: {
    block_id: string('block_id'),
    page_size: integer(1, slackAllows('data_table.page_size')),
    row_header_column_index: integer(0, slackAllows('data_table.columns') - 1),
  },
  also: (place, value) => evenRows(place, value['rows']),
});
