import type { FirstDays, Flow, Grouping, Text } from "./types";

/** Names as the ministry's and the customs service's releases put them; `also` are other ways to write them. */
export interface Name extends Text {
  readonly also?: readonly string[];
}

type Names = Readonly<Record<string, Name>>;

export const ITEM_NAMES: Names = {
  agri_fishery_food: {
    en: "Agricultural, fishery and food products",
    ko: "농수산식품",
    also: ["농림수산식품"],
  },
  auto_parts: { en: "Auto parts", ko: "자동차부품", also: ["car parts", "automobile parts", "차부품"] },
  automobiles: { en: "Automobiles", ko: "자동차", also: ["cars", "autos", "vehicles", "완성차"] },
  bio_health: { en: "Bio-health", ko: "바이오헬스" },
  chip_equipment: {
    en: "Semiconductor equipment",
    ko: "반도체 제조장비",
    also: ["chip equipment", "semiconductor manufacturing equipment", "반도체장비"],
  },
  coal: { en: "Coal", ko: "석탄" },
  combustion_vehicles: { en: "Combustion vehicles", ko: "내연기관차" },
  computer_peripherals: { en: "Computer peripherals", ko: "컴퓨터주변기기" },
  computers: { en: "Computers", ko: "컴퓨터" },
  cosmetics: { en: "Cosmetics", ko: "화장품" },
  crude_oil: { en: "Crude oil", ko: "원유", also: ["crude"] },
  displays: { en: "Displays", ko: "디스플레이" },
  electric_vehicles: { en: "Electric vehicles", ko: "전기차", also: ["EV"] },
  electrical_equipment: { en: "Electrical equipment", ko: "전기기기" },
  energy: { en: "Energy", ko: "에너지" },
  gas: { en: "Gas", ko: "가스", also: ["natural gas", "천연가스"] },
  general_machinery: { en: "General machinery", ko: "일반기계" },
  home_appliances: { en: "Home appliances", ko: "가전", also: ["가전제품"] },
  household_goods: { en: "Household goods", ko: "생활용품" },
  hybrid_vehicles: { en: "Hybrid vehicles", ko: "하이브리드차" },
  non_energy: { en: "Other than energy", ko: "비에너지", also: ["에너지 제외", "에너지 외"] },
  nonferrous_metals: { en: "Non-ferrous metals", ko: "비철금속" },
  passenger_cars: { en: "Passenger cars", ko: "승용차" },
  petrochemicals: { en: "Petrochemicals", ko: "석유화학", also: ["석유화학제품"] },
  petroleum_products: { en: "Petroleum products", ko: "석유제품" },
  precision_instruments: { en: "Precision instruments", ko: "정밀기기" },
  secondary_batteries: { en: "Secondary batteries", ko: "이차전지", also: ["2차전지", "batteries"] },
  semiconductors: { en: "Semiconductors", ko: "반도체", also: ["chips"] },
  ships: { en: "Ships", ko: "선박" },
  steel: { en: "Steel", ko: "철강" },
  steel_20item: { en: "Steel (20-item scheme)", ko: "철강(20대 품목 기준)" },
  steel_products: { en: "Steel products", ko: "철강제품" },
  textiles: { en: "Textiles", ko: "섬유", also: ["섬유류"] },
  textiles_20item: { en: "Textiles (20-item scheme)", ko: "섬유(20대 품목 기준)" },
  wireless: {
    en: "Wireless communication devices",
    ko: "무선통신기기",
    also: ["wireless devices", "무선통신"],
  },
};

/** Where the customs service words an item differently from the ministry. */
const CUSTOMS_NAMES: Names = { home_appliances: { en: "Home appliances", ko: "가전제품" } };

export const REGION_NAMES: Names = {
  asean: { en: "ASEAN", ko: "아세안" },
  china: { en: "China", ko: "중국" },
  cis: { en: "CIS", ko: "CIS", also: ["독립국가연합"] },
  eu: { en: "European Union", ko: "EU", also: ["유럽연합"] },
  hong_kong: { en: "Hong Kong", ko: "홍콩" },
  india: { en: "India", ko: "인도" },
  japan: { en: "Japan", ko: "일본" },
  latin_america: { en: "Latin America", ko: "중남미" },
  malaysia: { en: "Malaysia", ko: "말레이시아" },
  middle_east: { en: "Middle East", ko: "중동" },
  singapore: { en: "Singapore", ko: "싱가포르" },
  taiwan: { en: "Taiwan", ko: "대만" },
  us: { en: "United States", ko: "미국", also: ["USA", "U.S.", "United States of America", "America"] },
  vietnam: { en: "Vietnam", ko: "베트남", also: ["Viet Nam"] },
};

/** The ministry has been called 산업통상부 since October 2025. */
export const GROUPING_NAMES: Readonly<Record<Grouping, Name>> = {
  ministry: {
    en: "Ministry's major items",
    ko: "산업부 주요 품목",
    also: ["산업부", "산업통상부", "산업통상자원부", "MOTIE", "MOTIR"],
  },
  customs: { en: "Customs' ten items", ko: "관세청 10대 품목", also: ["관세청", "KCS"] },
  compiled: { en: "Items compiled from HS codes", ko: "HS 코드 집계 품목", also: ["집계", "HS 집계"] },
};

export const FLOW_NAMES: Readonly<Record<Flow, Text>> = {
  exports: { en: "Exports", ko: "수출" },
  imports: { en: "Imports", ko: "수입" },
};

export const TOTAL_NAMES: Readonly<Record<Flow, Text>> = {
  exports: { en: "Total exports", ko: "총수출" },
  imports: { en: "Total imports", ko: "총수입" },
};

export function itemName(item: string, grouping: Grouping): Text {
  return (grouping === "customs" && CUSTOMS_NAMES[item]) || ITEM_NAMES[item];
}

export function firstDaysName(flow: Flow, days: FirstDays): Text {
  const { en, ko } = FLOW_NAMES[flow];
  return { en: `${en}, first ${days} days`, ko: `${ko}, 1~${days}일` };
}

/** The code whose code or name, in either language, is `text`. */
export function codeOf(text: string, names: Names): string | undefined {
  const wanted = fold(text);
  if (!wanted) return undefined;
  return Object.keys(names).find((code) =>
    [code, names[code].en, names[code].ko, ...(names[code].also ?? [])].some((name) => fold(name) === wanted),
  );
}

/**
 * What is left of a name when spelling does not matter: case, spaces, underscores, hyphens, points and a plural s.
 * Korean typed on a Mac comes in separate letters, which NFKC joins. Three letters keep their s: US, CIS.
 */
export function fold(text: string): string {
  const letters = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s_.-]+/g, "");
  return letters.length > 3 ? letters.replace(/s$/, "") : letters;
}
