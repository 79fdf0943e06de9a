import type { IncomingMessage } from 'node:http';
import type { Json } from '../json.ts';
import { isJson } from '../json.ts';

/** Bytes; more than any call needs (a view of 250 kB in a form is under 1 MB). */
const bodyLimit = 4 * 1024 * 1024;

export type Body = { readonly ok: true; readonly text: string } | { readonly ok: false };

/** Not ok when it is larger than Slack takes. */
export const readBody = async (request: IncomingMessage): Promise<Body> => {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > bodyLimit) return { ok: false };
    parts.push(part);
  }
  return { ok: true, text: Buffer.concat(parts).toString() };
};

/** Arguments that are lists or objects: JSON within a form. */
const structured = new Set([
  'attachments',
  'blocks',
  'loading_messages',
  'message',
  'metadata',
  'outputs',
  'prompts',
  'unfurls',
  'user_auth_blocks',
  'view',
]);

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    // What is no JSON is judged as the words it is.
    return text;
  }
};

/** As the Web API reads them: JSON, or a form whose lists and objects are JSON. Null for what is neither. */
export const readArgs = (contentType: string, body: string): Json | null => {
  if (contentType.startsWith('application/json')) {
    const json = body === '' ? {} : parsed(body);
    return isJson(json) ? json : null;
  }
  const args: Record<string, unknown> = {};
  for (const [name, value] of new URLSearchParams(body)) {
    args[name] = structured.has(name) ? parsed(value) : value;
  }
  return args;
};
