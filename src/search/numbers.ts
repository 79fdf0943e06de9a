/** A growing list of whole numbers from 0 to 2^32 - 1, without a box for each. */
export class Numbers {
  #held: Uint32Array;
  length = 0;

  /** `room`: at first, at least 1; it grows. */
  constructor(room = 1024) {
    this.#held = new Uint32Array(room);
  }

  push(value: number): void {
    if (this.length === this.#held.length) {
      const larger = new Uint32Array(this.length * 2);
      larger.set(this.#held);
      this.#held = larger;
    }
    this.#held[this.length] = value;
    this.length += 1;
  }

  at(place: number): number {
    return this.#held[place] as number;
  }

  /** A copy of what was pushed, without the room to grow. */
  taken(): Uint32Array {
    return this.#held.slice(0, this.length);
  }
}
