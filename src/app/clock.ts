import type { Instant } from '../domain/instant.ts';

/** The machine's clock. It may jump: what is kept goes by the ledger's. */
export type Clock = () => Instant;
