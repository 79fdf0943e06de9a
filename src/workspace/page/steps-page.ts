import { createElement as h } from 'react';
import type { ReactNode } from 'react';
import { noStepsSentence } from '../../copy/workspace-sentences.ts';
import type { FunctionDefinition } from '../app-definition.ts';
import type { Execution } from '../state/functions.ts';
import type { Scene } from './scene.ts';

const form = (step: FunctionDefinition): ReactNode =>
  h(
    'form',
    { key: step.callbackId, className: 'fs-step', 'data-step': step.callbackId },
    h('h2', null, step.title),
    h('p', null, step.description),
    ...step.inputs.map(({ name, title, description, isRequired }) =>
      h(
        'label',
        { key: name, className: 'fs-field' },
        h('span', { className: 'fs-label' }, title, isRequired ? null : h('small', null, ' (optional)')),
        h('input', { className: 'fs-input', name, required: isRequired }),
        description === '' ? null : h('small', { className: 'fs-hint' }, description),
      ),
    ),
    h('button', { type: 'submit', className: 'fs-button fs-primary' }, 'Run this step'),
  );

const result = (execution: Execution): ReactNode =>
  h(
    'li',
    { key: execution.id, id: execution.id, className: execution.state === 'failed' ? 'fs-refused' : '' },
    h('strong', null, `${execution.callbackId}: ${execution.state}`),
    execution.error === null ? null : h('p', null, execution.error),
    execution.outputs === null
      ? null
      : h(
          'dl',
          null,
          ...Object.entries(execution.outputs).flatMap(([name, value]) => [
            h('dt', { key: `${name}-name` }, name),
            h('dd', { key: name }, typeof value === 'string' ? value : JSON.stringify(value)),
          ]),
        ),
  );

/** The app's workflow steps, to be run as a workflow would, and what came out. */
export const stepsPage = ({ world }: Scene): ReactNode =>
  h(
    'main',
    { id: 'main', className: 'fs-main fs-page', tabIndex: -1 },
    h('h1', null, 'Workflow steps'),
    world.app.functions.length === 0 ? h('p', null, noStepsSentence) : null,
    ...world.app.functions.map(form),
    h('h2', null, 'What came out'),
    h(
      'div',
      { role: 'log', 'aria-label': 'Results' },
      h('ul', { className: 'fs-results' }, ...world.functions.all().map(result)),
    ),
  );
