import type { Grouping, Text } from "./types";

/** Names as the ministry's and the customs service's releases put them, English and Korean; `also` are other spellings. */
interface Name extends Text {
  readonly also?: readonly string[];
}

export const ITEM_NAMES: Readonly<Record<string, Name>> = {
  agri_fishery_food: { en: "Agricultural, fishery and food products", ko: "농수산식품" },
  auto_parts: { en: "Auto parts", ko: "자동차부품", also: ["자동차 부품"] },
  automobiles: { en: "Automobiles", ko: "자동차", also: ["cars", "autos"] },
  bio_health: { en: "Bio-health", ko: "바이오헬스" },
  combustion_vehicles: { en: "Combustion vehicles", ko: "내연기관차" },
  computer_peripherals: { en: "Computer peripherals", ko: "컴퓨터 주변기기", also: ["컴퓨터주변기기"] },
  computers: { en: "Computers", ko: "컴퓨터" },
  cosmetics: { en: "Cosmetics", ko: "화장품" },
  displays: { en: "Displays", ko: "디스플레이" },
  electric_vehicles: { en: "Electric vehicles", ko: "전기차" },
  electrical_equipment: { en: "Electrical equipment", ko: "전기기기" },
  general_machinery: { en: "General machinery", ko: "일반기계" },
  home_appliances: { en: "Home appliances", ko: "가전", also: ["가전제품"] },
  household_goods: { en: "Household goods", ko: "생활용품" },
  hybrid_vehicles: { en: "Hybrid vehicles", ko: "하이브리드차" },
  nonferrous_metals: { en: "Non-ferrous metals", ko: "비철금속" },
  passenger_cars: { en: "Passenger cars", ko: "승용차" },
  petrochemicals: { en: "Petrochemicals", ko: "석유화학" },
  petroleum_products: { en: "Petroleum products", ko: "석유제품" },
  precision_instruments: { en: "Precision instruments", ko: "정밀기기" },
  secondary_batteries: { en: "Secondary batteries", ko: "이차전지" },
  semiconductors: { en: "Semiconductors", ko: "반도체", also: ["chips"] },
  ships: { en: "Ships", ko: "선박" },
  steel: { en: "Steel", ko: "철강" },
  steel_20item: { en: "Steel (20-item scheme)", ko: "철강(20대 품목 기준)" },
  steel_products: { en: "Steel products", ko: "철강제품" },
  textiles: { en: "Textiles", ko: "섬유" },
  textiles_20item: { en: "Textiles (20-item scheme)", ko: "섬유(20대 품목 기준)" },
  wireless: { en: "Wireless communication devices", ko: "무선통신기기", also: ["wireless devices"] },
};

export const REGION_NAMES: Readonly<Record<string, Name>> = {
  asean: { en: "ASEAN", ko: "아세안" },
  china: { en: "China", ko: "중국" },
  cis: { en: "CIS", ko: "CIS", also: ["독립국가연합"] },
  eu: { en: "European Union", ko: "유럽연합", also: ["EU"] },
  india: { en: "India", ko: "인도" },
  japan: { en: "Japan", ko: "일본" },
  latin_america: { en: "Latin America", ko: "중남미" },
  middle_east: { en: "Middle East", ko: "중동" },
  us: { en: "United States", ko: "미국", also: ["USA", "United States of America"] },
};

export const GROUPING_NAMES: Readonly<Record<Grouping, Name>> = {
  ministry: { en: "ministry's major items", ko: "산업부 주요 품목", also: ["산업부", "산업통상부", "ministry"] },
  customs: { en: "customs' ten items", ko: "관세청 10대 품목", also: ["관세청", "customs"] },
};

export const TOTAL_NAMES: Readonly<Record<"exports" | "imports", Text>> = {
  exports: { en: "Total exports", ko: "총수출" },
  imports: { en: "Total imports", ko: "총수입" },
};

export function firstDaysName(days: 10 | 20): Text {
  return { en: `Exports, first ${days} days`, ko: `수출, 1~${days}일` };
}

/** The code whose code or name, in either language, is `text`; case, spaces and underscores do not matter. */
export function codeOf(text: string, names: Readonly<Record<string, Name>>): string | undefined {
  const wanted = fold(text);
  return Object.keys(names).find((code) =>
    [code, names[code].en, names[code].ko, ...(names[code].also ?? [])].some((name) => fold(name) === wanted),
  );
}

function fold(text: string): string {
  return text.trim().toLowerCase().replace(/[\s_-]+/g, "");
}
