import { Memory } from "../../src/analysis/Memory";
import { rememberedSteps, rememberedWith } from "../../src/analysis/rememberedWith";
import { finished, type Steps } from "../../src/analysis/steps";

describe("Memory", () => {
  test("forgets the one unused longest when the room is full, by size and not by number", () => {
    const memory = new Memory<string, number>(10);
    memory.set("a", 1, 4);
    memory.set("b", 2, 4);
    memory.get("a");
    memory.set("c", 3, 2);
    expect(["a", "b", "c"].map((key) => memory.get(key))).toEqual([1, 2, 3]);
    memory.set("d", 4, 1);
    expect(["a", "b", "c", "d"].map((key) => memory.get(key))).toEqual([undefined, 2, 3, 4]);
  });

  test("many small ones find room where few large ones do", () => {
    const memory = new Memory<number, number>(1000);
    for (let i = 0; i < 1000; i++) memory.set(i, i, 1);
    expect(memory.get(0)).toBe(0);
    memory.set(-1, -1, 999);
    expect([0, 998, 999].map((key) => memory.get(key))).toEqual([0, undefined, undefined]);
  });

  test("what is larger than the room is not kept, and costs nothing that is", () => {
    const memory = new Memory<string, number>(10);
    memory.set("a", 1, 10);
    memory.set("b", 2, 11);
    expect([memory.get("a"), memory.get("b")]).toEqual([1, undefined]);
  });

  test("a key that is set again counts once", () => {
    const memory = new Memory<string, number>(10);
    memory.set("a", 1, 1);
    for (let i = 0; i < 9; i++) memory.set("b", i, 9);
    expect([memory.get("a"), memory.get("b")]).toEqual([1, 8]);
  });
});

describe("what is remembered with an object", () => {
  const counted = () => {
    const calls: unknown[] = [];
    const add = rememberedWith((object: { x: number }, y: number) => {
      calls.push([object.x, y]);
      if (y < 0) throw new Error("negative");
      return object.x + y;
    }, 2);
    return { calls, add };
  };

  test("is calculated once for the same object and the same others", () => {
    const { calls, add } = counted();
    const object = { x: 1 };
    expect([add(object, 2), add(object, 2), add(object, 3), add({ x: 1 }, 2)]).toEqual([3, 3, 4, 3]);
    expect(calls).toEqual([
      [1, 2],
      [1, 3],
      [1, 2],
    ]);
  });

  test("tells 0 from −0 and knows NaN", () => {
    const { calls, add } = counted();
    const object = { x: 0 };
    for (const y of [0, -0, NaN, NaN]) add(object, y);
    expect(calls).toHaveLength(3);
  });

  test("makes room for later answers, but not for failures", () => {
    const { calls, add } = counted();
    const object = { x: 1 };
    expect(() => add(object, -1)).toThrow("negative");
    expect(() => add(object, -1)).toThrow("negative");
    for (const y of [1, 2, 3, 3, 1]) add(object, y);
    expect(calls.slice(2)).toEqual([
      [1, 1],
      [1, 2],
      [1, 3],
      [1, 1],
    ]);
  });

  test("may take steps: the second time it takes none", () => {
    let runs = 0;
    const slow = rememberedSteps(function* (object: { x: number }, y: number): Steps<number> {
      runs++;
      yield 1;
      yield 2;
      return object.x * y;
    });
    const object = { x: 3 };
    expect([...slow(object, 2)]).toEqual([1, 2]);
    expect([...slow(object, 2)]).toEqual([]);
    expect(finished(slow(object, 2))).toBe(6);
    expect(runs).toBe(1);
  });
});
