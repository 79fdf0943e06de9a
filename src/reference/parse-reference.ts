import { createHash } from 'node:crypto';
import type { OrganisationRow, Reference } from './reference.ts';
import { checkRows } from './check-rows.ts';
import { isTableName, tables } from './tables.ts';
import type { Table, TableName } from './tables.ts';
import { readYaml } from './yaml-rows.ts';
import type { ReferenceProblem, YamlFile } from './yaml-rows.ts';

export interface ReferenceFile {
  /** Its path as a person should read it; what stands after the last `/` says which table it is. */
  readonly name: string;
  readonly text: string;
}

export type ParsedReference = { readonly ok: Reference } | { readonly problems: readonly ReferenceProblem[] };

/** A row, and where to point when something is wrong with it. */
export interface Row<T> {
  readonly value: T;
  readonly file: string;
  readonly lineOf: (...path: readonly PropertyKey[]) => number | null;
}

type Element<T> = T extends readonly (infer One)[] ? One : never;

export interface Rows {
  readonly organisations: readonly Row<Element<Table<'organisations.yml'>>>[];
  readonly people: readonly Row<Element<Table<'people.yml'>>>[];
  readonly titles: readonly Row<Element<Table<'titles.yml'>>>[];
  readonly programmes: readonly Row<Table<'programmes.yml'>['programmes'][number]>[];
  readonly scales: readonly Row<Table<'programmes.yml'>['scales'][number]>[];
  readonly topics: readonly Row<Element<Table<'topics.yml'>>>[];
  readonly terms: readonly Row<Element<Table<'terms.yml'>>>[];
  readonly commissioners: readonly Row<Element<Table<'commissioners.yml'>>>[];
  readonly naming: readonly Row<Table<'naming.yml'>>[];
  readonly wording: readonly Row<{ readonly name: string; readonly phrases: readonly string[] }>[];
}

/**
 * Reads any number of files for each table and puts their rows together, so that rows can be added from a folder of
 * one's own. Either every row is right, or every problem is told, each with its file and line.
 */
export const parseReference = (files: readonly ReferenceFile[]): ParsedReference => {
  const problems: ReferenceProblem[] = [];
  const rows = readRows(files, problems);
  // Rows of a file that could not be read would only be missed a second time.
  if (problems.length === 0) problems.push(...checkRows(rows));
  return problems.length > 0 ? { problems } : { ok: toReference(rows) };
};

const readRows = (files: readonly ReferenceFile[], problems: ReferenceProblem[]): Rows => {
  const read = <Name extends TableName>(name: Name): Read<Table<Name>>[] =>
    files
      .filter((file) => tableOf(file) === name)
      .flatMap((file) => {
        const table = readTable(name, file, problems);
        return table === null ? [] : [table];
      });
  for (const file of files) {
    if (!isTableName(tableOf(file))) {
      const known = Object.keys(tables).join(', ');
      problems.push({ file: file.name, line: null, message: `no table has this name; there are ${known}` });
    }
  }
  const programmes = read('programmes.yml');
  return {
    organisations: read('organisations.yml').flatMap((table) => rowsIn(table, table.value)),
    people: read('people.yml').flatMap((table) => rowsIn(table, table.value)),
    titles: read('titles.yml').flatMap((table) => rowsIn(table, table.value)),
    programmes: programmes.flatMap((table) => rowsIn(table, table.value.programmes, 'programmes')),
    scales: programmes.flatMap((table) => rowsIn(table, table.value.scales, 'scales')),
    topics: read('topics.yml').flatMap((table) => rowsIn(table, table.value)),
    terms: read('terms.yml').flatMap((table) => rowsIn(table, table.value)),
    commissioners: read('commissioners.yml').flatMap((table) => rowsIn(table, table.value)),
    naming: read('naming.yml').map((table) => rowOf(table, table.value, [])),
    wording: [...read('wording.yml'), ...read('leaning.yml')].flatMap((table) =>
      Object.entries(table.value).map(([name, listed]) =>
        rowOf(table, { name, phrases: listed.phrases }, [name]),
      ),
    ),
  };
};

interface Read<T> {
  readonly file: string;
  readonly yaml: YamlFile;
  readonly value: T;
}

const tableOf = (file: ReferenceFile): string => file.name.slice(file.name.search(/[^\\/]*$/));

const readTable = <Name extends TableName>(
  name: Name,
  file: ReferenceFile,
  problems: ReferenceProblem[],
): Read<Table<Name>> | null => {
  const yaml = readYaml(file.name, file.text);
  problems.push(...yaml.problems);
  if (yaml.problems.length > 0) return null;
  const parsed = tables[name].safeParse(yaml.value);
  if (parsed.success) return { file: file.name, yaml, value: parsed.data as Table<Name> };
  for (const issue of parsed.error.issues) {
    const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0]!] : issue.path;
    const where = issue.path.filter((key) => typeof key === 'string').join('.');
    problems.push({
      file: file.name,
      line: yaml.lineOf(path),
      message: where === '' ? issue.message : `${where}: ${issue.message}`,
    });
  }
  return null;
};

const rowOf = <T>(table: Read<unknown>, value: T, at: readonly PropertyKey[]): Row<T> => ({
  value,
  file: table.file,
  lineOf: (...path) => table.yaml.lineOf([...at, ...path]),
});

const rowsIn = <T>(table: Read<unknown>, values: readonly T[], ...under: readonly PropertyKey[]): Row<T>[] =>
  values.map((value, index) => rowOf(table, value, [...under, index]));

const toReference = (rows: Rows): Reference => {
  const values = <T>(list: readonly Row<T>[]): T[] => list.map((row) => row.value);
  const byId = <T extends { readonly id: string }>(list: readonly Row<T>[]): ReadonlyMap<string, T> =>
    new Map(values(list).map((value) => [value.id, value]));
  const organisations = values(rows.organisations).map(({ shared, ...row }): OrganisationRow => ({
    ...row,
    aliases: [...row.aliases, ...shared],
  }));
  const naming = values(rows.naming);
  const wording = new Map<string, string[]>();
  for (const { name, phrases } of values(rows.wording)) {
    wording.set(name, [...(wording.get(name) ?? []), ...phrases]);
  }
  const tablesRead = {
    people: values(rows.people),
    titles: values(rows.titles).sort((a, b) => b.title.length - a.title.length),
    terms: values(rows.terms),
    commissioners: values(rows.commissioners),
    naming: {
      police: naming.flatMap((one) => one.police),
      policeAfter: naming.flatMap((one) => one.policeAfter),
      policeBefore: naming.flatMap((one) => one.policeBefore),
      fire: naming.flatMap((one) => one.fire),
      fireAfter: naming.flatMap((one) => one.fireAfter),
      fireBefore: naming.flatMap((one) => one.fireBefore),
      commissioner: naming.flatMap((one) => one.commissioner),
      commissionerBefore: naming.flatMap((one) => one.commissionerBefore),
      jointCommissioner: naming.flatMap((one) => one.jointCommissioner),
      jointCommissionerBefore: naming.flatMap((one) => one.jointCommissionerBefore),
      otherAfter: naming.flatMap((one) => one.otherAfter),
      otherBefore: naming.flatMap((one) => one.otherBefore),
    },
  };
  const everything = JSON.stringify([
    tablesRead,
    organisations,
    values(rows.programmes),
    values(rows.scales),
    values(rows.topics),
    [...wording],
  ]);
  return {
    ...tablesRead,
    organisations: new Map(organisations.map((row) => [row.id, row])),
    programmes: byId(rows.programmes),
    scales: byId(rows.scales),
    topics: byId(rows.topics),
    wording,
    hash: createHash('sha256').update(everything).digest('hex').slice(0, 16),
  };
};
