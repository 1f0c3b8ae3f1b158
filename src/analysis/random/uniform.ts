/**
 * A stream of numbers evenly spread over [0, 1), the same for the same seed on every machine: 32-bit integer
 * arithmetic only.
 * @see sfc32 by Chris Doty-Humphrey, of the PractRand suite; public domain.
 */
export function uniformNumbers(seed: number): () => number {
  let a = 0x9e3779b9;
  let b = 0x243f6a88;
  let c = seed | 0;
  let counter = 1;
  const next = () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    c |= 0;
    return (sum >>> 0) / 4294967296;
  };
  // The first numbers still show the seed.
  for (let i = 0; i < 15; i++) next();
  return next;
}
