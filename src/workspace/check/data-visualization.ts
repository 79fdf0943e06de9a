import { byType, list, number, object, oneOf, string } from './checks.ts';
import type { Check } from './checks.ts';

const label = string('data_visualization.label');
const axisLabel = string('data_visualization.axis_label');

const segment: Check = object({
  required: {
    label,
    value: (place, value) => {
      number(place, value);
      if (typeof value === 'number' && value <= 0) place.refuse(place.pointer, 'must be more than 0');
    },
  },
});

const series: Check = object({
  required: {
    name: label,
    data: list(object({ required: { label, value: number } }), 'data_visualization.data'),
  },
});

const plotted = (type: string): Check =>
  object({
    required: { type: oneOf(type), series: list(series, 'data_visualization.series') },
    optional: {
      axis_config: object({
        optional: {
          categories: list(label, 'data_visualization.data'),
          x_label: axisLabel,
          y_label: axisLabel,
        },
      }),
    },
  });

/** `data_visualization`: a pie of segments, or series over categories. */
export const checkDataVisualization: Check = object({
  required: {
    type: oneOf('data_visualization'),
    chart: byType({
      pie: object({
        required: { type: oneOf('pie'), segments: list(segment, 'data_visualization.segments') },
      }),
      line: plotted('line'),
      bar: plotted('bar'),
      area: plotted('area'),
    }),
  },
  optional: { block_id: string('block_id'), title: string('data_visualization.title') },
});
