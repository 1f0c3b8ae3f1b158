// Lists that once gave a false figure, as they were given.
import { cases } from "../reference/list_faults.json";
import { call, cell, error } from "./sheet";

test.each(cases.map((one) => [one.id, one] as const))("%s", (_, { call: [id, ...args], expected }) => {
  const answer = call(id as string, ...args);
  if (expected.rows) return expect(answer).toEqual(expected.rows);
  if (expected.value !== undefined) return expect(cell(answer)).toBeCloseTo(expected.value, 12);
  expect(cell(answer)).toEqual(error(expected.error as "#N/A", new RegExp(expected.message as string)));
});
