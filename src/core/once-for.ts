/** A function that works its answer out once for each object and remembers it as long as the object lives. */
export function onceFor<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new WeakMap<Key, {readonly value: Value}>();
  return key => {
    let known = made.get(key);
    if (known === undefined) {
      known = {value: make(key)};
      made.set(key, known);
    }
    return known.value;
  };
}
