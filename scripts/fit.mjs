// Penalized logistic regression.

/** A feature's values in all texts, standardized and clipped at three spreads, and how hard its weight is held down. */
export function column(values, penalty) {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length) + 1e-3;
  const scaled = Float64Array.from(values, value => Math.max(-3, Math.min(3, (value - mean) / spread)));
  return {mean, spread, penalty, scaled};
}

/** Penalized logistic regression by accelerated gradient steps; each column is scaled by its penalty, so that one step fits all. */
export function solve(columns, texts, weights, steps) {
  const scales = columns.map(({penalty}) => 1 / Math.sqrt(penalty));
  const rows = texts.length;
  const beta = new Float64Array(columns.length);
  const ahead = new Float64Array(columns.length);
  let bias = 0;
  let biasAhead = 0;
  let momentum = 1;
  // Bound of the curvature: a quarter of the largest eigenvalue, by power iteration.
  const step = 1 / (1 + 0.25 * largestEigenvalue(columns, scales, weights));
  for (let round = 0; round < steps; round++) {
    const sums = new Float64Array(rows).fill(biasAhead);
    columns.forEach(({scaled}, at) => {
      const factor = ahead[at] * scales[at];
      if (factor !== 0) for (let row = 0; row < rows; row++) sums[row] += factor * scaled[row];
    });
    const errors = sums.map((sum, row) => weights[row] * (1 / (1 + Math.exp(-sum)) - (texts[row].resume ? 1 : 0)));
    const next = 0.5 * (1 + Math.sqrt(1 + 4 * momentum * momentum));
    const speed = (momentum - 1) / next;
    momentum = next;
    columns.forEach(({scaled}, at) => {
      let slope = 0;
      for (let row = 0; row < rows; row++) slope += errors[row] * scaled[row];
      const moved = ahead[at] - step * (slope * scales[at] + ahead[at]);
      ahead[at] = moved + speed * (moved - beta[at]);
      beta[at] = moved;
    });
    const moved = biasAhead - step * errors.reduce((sum, error) => sum + error, 0);
    biasAhead = moved + speed * (moved - bias);
    bias = moved;
  }
  return {bias, beta: beta.map((value, at) => value * scales[at])};
}

function largestEigenvalue(columns, scales, weights) {
  const rows = weights.length;
  let vector = new Float64Array(rows).fill(1 / Math.sqrt(rows));
  let value = 1;
  for (let round = 0; round < 30; round++) {
    const next = new Float64Array(rows);
    const sum = vector.reduce((total, one, row) => total + one * Math.sqrt(weights[row]), 0);
    for (let row = 0; row < rows; row++) next[row] += sum * Math.sqrt(weights[row]);
    columns.forEach(({scaled}, at) => {
      let dot = 0;
      for (let row = 0; row < rows; row++) dot += scaled[row] * vector[row] * Math.sqrt(weights[row]);
      dot *= scales[at] ** 2;
      for (let row = 0; row < rows; row++) next[row] += dot * scaled[row] * Math.sqrt(weights[row]);
    });
    value = Math.sqrt(next.reduce((total, one) => total + one * one, 0));
    vector = next.map(one => one / value);
  }
  return value * 1.05;
}
