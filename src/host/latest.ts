/** Readings of files of which, for each key, the one that began last counts: it knows better than those before it. */
export class Latest<Found> {
  readonly #readings = new Map<string, Promise<Found>>();

  /**
   * Hands over what a reading found unless another one of the same key began meanwhile. Resolves when the latest was
   * handed over, be it by one that overtook this. A reading must not fail.
   */
  async take(key: string, reading: Promise<Found>, hand: (found: Found) => void): Promise<void> {
    this.#readings.set(key, reading);
    const found = await reading;
    if (this.#readings.get(key) === reading) {
      this.#readings.delete(key);
      hand(found);
    }
    for (let later = this.#readings.get(key); later; later = this.#readings.get(key)) await later;
  }
}
