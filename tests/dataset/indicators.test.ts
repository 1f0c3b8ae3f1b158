import { findGrowth, findIndicator, growthIndicators, indicators } from "../../src/dataset/indicators";
import { fold, GROUPING_NAMES, ITEM_NAMES, REGION_NAMES } from "../../src/dataset/names";

const item = (text: string) => findIndicator({ flow: "exports", item: text })?.code;
const partner = (text: string) => findIndicator({ flow: "exports", partner: text })?.code;

test.each([
  ["semiconductors", "ministry:semiconductors"],
  [" Semiconductor ", "ministry:semiconductors"],
  ["반도체", "ministry:semiconductors"],
  ["반도체".normalize("NFD"), "ministry:semiconductors"],
  ["SEMICONDUCTORS", "ministry:semiconductors"],
  ["cars", "ministry:automobiles"],
  ["자동차", "ministry:automobiles"],
  ["자동차 부품", "ministry:auto_parts"],
  ["auto parts", "ministry:auto_parts"],
  ["Auto-Parts", "ministry:auto_parts"],
  ["2차전지", "ministry:secondary_batteries"],
  ["바이오헬스", "ministry:bio_health"],
  ["농수산식품", "ministry:agri_fishery_food"],
  ["가전", "ministry:home_appliances"],
  ["customs:semiconductors", "customs:semiconductors"],
  ["관세청:반도체", "customs:semiconductors"],
  ["관세청： 승용차", "customs:passenger_cars"],
  ["customs: 컴퓨터 주변기기", "customs:computer_peripherals"],
  ["ministry:ships", "ministry:ships"],
  ["산업부:선박", "ministry:ships"],
  ["산업통상부:선박", "ministry:ships"],
  ["first20", "first20"],
  ["first10:semiconductors", "first10:semiconductors"],
  ["exports", "exports"],
  ["총수출", "exports"],
  ["to:us", "to:us"],
  ["compiled:semiconductors", "compiled:semiconductors"],
  ["집계:반도체", "compiled:semiconductors"],
  ["first20:us", "first20:to:us"],
  ["first20:to:미국", "first20:to:us"],
  ["first10:베트남", "first10:to:vietnam"],
  ["수출, 1~10일", "first10"],
  ["first10:관세청:반도체", "first10:semiconductors"],
])("item %p is %s", (text, code) => {
  expect(item(text)).toBe(code);
});

test.each([
  ["us", "to:us"],
  ["US", "to:us"],
  ["U.S.", "to:us"],
  ["미국", "to:us"],
  ["united_states", "to:us"],
  ["china", "to:china"],
  ["중국", "to:china"],
  ["아세안", "to:asean"],
  ["EU", "to:eu"],
  ["유럽연합", "to:eu"],
  ["to:india", "to:india"],
  ["일본", "to:japan"],
  ["first10:Vietnam", "first10:to:vietnam"],
])("partner %p is %s", (text, code) => {
  expect(partner(text)).toBe(code);
});

test("no item and no partner is the total, and blanks are neither", () => {
  expect(findIndicator({ flow: "exports" })?.code).toBe("exports");
  expect(findIndicator({ flow: "imports" })?.code).toBe("imports");
  expect(findIndicator({})?.code).toBe("exports");
  expect(findIndicator({ item: "imports" })?.code).toBe("imports");
  expect(findIndicator({ flow: "exports", item: "imports" })).toBeUndefined();
  expect(findIndicator({ flow: "exports", item: " ", partner: "" })?.code).toBe("exports");
});

test.each([
  ["energy", "imports:ministry:energy"],
  ["에너지", "imports:ministry:energy"],
  ["원유", "imports:ministry:crude_oil"],
  ["imports:energy", "imports:ministry:energy"],
  ["compiled:semiconductors", "imports:compiled:semiconductors"],
  ["first10", "first10:imports"],
  ["first10:가스", "first10:imports:gas"],
  ["총수입", "imports"],
])("imported item %p is %s", (text, code) => {
  expect(findIndicator({ flow: "imports", item: text })?.code).toBe(code);
});

test("first days go with a partner, and imports come from one", () => {
  const code = (flow: "exports" | "imports" | undefined, text: string, whom: string) =>
    findIndicator({ flow, item: text, partner: whom })?.code;
  expect(code("exports", "first20", "us")).toBe("first20:to:us");
  expect(code("imports", "", "중국")).toBe("from:china");
  expect(code(undefined, "imports", "china")).toBe("from:china");
  expect(code("imports", "exports", "china")).toBeUndefined();
});

test.each([
  "bananas",
  "passenger_cars",
  "customs:automobiles",
  "nobody:ships",
  "ministry:",
  "ministry",
  ":",
  "us",
  "imports",
  "from:china",
  "customs:ministry:ships",
  "first10:first20",
  "first10:ministry:semiconductors",
  "compiled:us",
  "ships:semiconductors",
])("item %p does not exist", (text) => {
  expect(item(text)).toBeUndefined();
});

test("a partner without figures and an item to a partner do not exist", () => {
  expect(partner("mars")).toBeUndefined();
  expect(partner("exports")).toBeUndefined();
  expect(partner("semiconductors")).toBeUndefined();
  expect(partner("taiwan")).toBeUndefined(); // the sources give growth rates to Taiwan, but no amounts
  expect(findGrowth({ partner: "대만" })?.code).toBe("to:taiwan");
  expect(findIndicator({ flow: "exports", item: "cars", partner: "us" })).toBeUndefined();
});

test("without a prefix an item is the ministry's: what only another grouping has is not found", () => {
  expect(findIndicator({ flow: "imports", item: "cars" })).toBeUndefined();
  expect(findIndicator({ flow: "imports", item: "semiconductors" })).toBeUndefined();
});

test("every series is found by the code and, but for groupings, by the names that the catalogue shows", () => {
  for (const { code, flow, firstDays, name, grouping, partner: region } of indicators()) {
    const query = (text: string) => (region ? { flow, partner: text } : { flow, item: text });
    expect(findIndicator(query(code))?.code).toBe(code);
    for (const text of [name.en, name.ko]) {
      const prefix = grouping && !firstDays ? `${grouping}:` : "";
      expect(findIndicator(query(prefix + text))?.code).toBe(code);
    }
  }
});

test("no two items, regions or groupings answer to one name", () => {
  for (const names of [ITEM_NAMES, REGION_NAMES, GROUPING_NAMES]) {
    const owners = new Map<string, string>();
    for (const [code, { en, ko, also = [] }] of Object.entries(names)) {
      for (const name of [code, en, ko, ...also].map(fold)) {
        expect([code, owners.get(name) ?? code]).toEqual([code, code]);
        owners.set(name, code);
      }
    }
  }
});

test("every series has an English and a Korean name", () => {
  for (const { name } of [...indicators(), ...growthIndicators()]) {
    expect(name.en).toMatch(/^[\x20-\x7e]+$/);
    expect(name.ko).toMatch(/[가-힣]|^CIS$|^EU$/);
  }
});

test("customs words appliances its own way", () => {
  expect(indicators().find(({ code }) => code === "customs:home_appliances")?.name.ko).toBe("가전제품");
  expect(indicators().find(({ code }) => code === "ministry:home_appliances")?.name.ko).toBe("가전");
});

test("every code that the catalogue shows finds its series", () => {
  for (const { code } of indicators()) expect(findIndicator({ item: code })?.code).toBe(code);
  for (const { code } of growthIndicators()) expect(findGrowth({ item: code })?.code).toBe(code);
  const all = indicators().map(({ code }) => code);
  expect(new Set(all).size).toBe(all.length);
});
