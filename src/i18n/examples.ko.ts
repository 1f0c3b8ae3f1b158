import type { ExampleWords } from "./examples";

export const EXAMPLES_KO: ExampleWords = {
  headings: { figure: "값", howFound: "구하는 방법", limits: "이것으로 말할 수 없는 것" },
  period: "기간",
  taxLaw: {
    sheet: "미국 세법과 자동차",
    headline: {
      told: "{event}부터 자동차 수출은 추세·계절을 빼고 {effect}(95% 구간 {low} ~ {high}), 나머지 수출은 {others}",
      notTold: "{event}부터의 자동차 수출 변화는 우연과 구별되지 않음: {effect}(95% 구간 {low} ~ {high})",
      withinChance: "(우연 범위)",
    },
    coverage:
      "2022년 8월 미국 세법은 흔적을 남겼는가? 승용차 수출(관세청 품목), 월별, 백만 달러, 미국 자동차 관세 직전인 2025년 3월까지.",
    dataSheet: "세법 자료",
    dataTitle: "승용차와 나머지 수출, 월별, 백만 달러",
    strip: {
      effect: "자동차 수출의 변화",
      low: "하한(95%)",
      high: "상한(95%)",
      pValue: "p값",
      placebo: "나머지 수출",
    },
    event: {
      label: "법 시행 첫 달(바꿔 보세요)",
      note: "인플레이션감축법은 2022년 8월 16일에 서명되었습니다. 2022-09나 아무 일도 없던 달도 넣어 보세요.",
    },
    results: "자동차 수출의 수준 변화",
    lines: {
      effect: {
        label: "자동차 수출 수준에 대한 효과",
        note: "EVENT_IMPACT: 추세·계절·조업일수를 뺀 변화. 0보다 크면 수출이 줄지 않고 늘었다는 뜻입니다.",
      },
      low: {
        label: "95% 구간의 하한",
        note: "오차가 다음 달로 얼마나 이어지는지 알 수 없으므로 그에 걸쳐 평균한 것입니다.",
      },
      high: { label: "95% 구간의 상한", note: "구간에 0이 들어 있으면 우연과 구별되지 않습니다." },
      pValue: { label: "p값", note: "추세가 그대로 이어졌는데도 우연히 이만한 차이가 날 확률입니다." },
      placebo: {
        label: "나머지 모든 수출의 같은 변화",
        note: "이 법이 직접 다루는 품목(배터리, 태양광)은 그중 일부뿐입니다. 여기에도 변화가 있으면 다른 원인이 있고, 자동차도 그 영향을 받았을 수 있습니다.",
      },
      placeboPValue: { label: "그 p값", note: "나머지 모든 수출 열의 EVENT_IMPACT." },
      lastYear: { label: "자동차, 2025년 3월까지 12개월", note: "ROLLING: 차트 선의 마지막 값." },
      without: {
        label: "추정한 변화를 뺀 같은 값",
        note: "사건 이후 각 달의 값을 (1 + 효과)로 나눈 것입니다.",
      },
    },
    limits: [
      {
        label: "여러 일 가운데 하나",
        note: "그 전에는 2020년 코로나19와 반도체 부족이 있었고, 같은 무렵 그 부족이 풀리고 달러가 강했으며 차값이 올랐고, 2022년 12월에는 리스 차량도 인정한다는 지침이 나왔습니다. 변화에는 이 모두가 들어 있습니다.",
      },
      {
        label: "한 시점이 아닌 긴 상승",
        note: "2022년 초부터 2023년 초까지의 다른 달을 넣어도 변화가 그만큼 크고, 법 시행 전의 달(2022-04, 2022-07)도 그렇습니다. 자동차 수출은 1년 넘게 늘었으며, 그 시작이 이 법이라고는 말할 수 없습니다.",
      },
      {
        label: "미국이 아니라 세계",
        note: "자료에 미국으로 수출한 자동차의 월별 값이 충분하지 않습니다. 세계 전체로는 시장 사이의 이동이 보이지 않습니다.",
      },
      { label: "대수가 아니라 금액", note: "비싼 차일수록 금액이 큽니다. 몇 대였는지는 알 수 없습니다." },
      {
        label: "계열 하나로는 부족",
        note: "법의 효과를 말하기 전에 위의 비교 계열과 노란 칸의 다른 달, 전기차만의 수출을 함께 보세요.",
      },
    ],
    columns: {
      cars: "승용차",
      others: "나머지 수출",
      without: "변화를 뺀 승용차",
      carsYear: "승용차 12개월",
      withoutYear: "변화를 뺀 12개월",
    },
    chart: "자동차 수출 12개월 합계: 실제와 추정한 변화를 뺀 값, 백만 달러",
  },
  targetOdds: {
    sheet: "7천억 달러 가능성",
    headline: {
      missed:
        "{target} 달성 가능성은 2024년 5월에 {may}, 11월에 {november}: 그해 수출은 {total}로 {gap} 미달",
      met: "{target} 달성 가능성은 2024년 5월에 {may}, 11월에 {november}: 그해 수출은 목표와 같음",
      reached:
        "{target} 달성 가능성은 2024년 5월에 {may}, 11월에 {november}: 그해 수출은 {total}로 {gap} 초과",
    },
    coverage:
      "총수출, 월별, 백만 달러. 각 달의 가능성은 그 달까지의 값만 쓰지만 오늘의 수정치입니다. 당시 분석가는 잠정치를 보았습니다.",
    dataSheet: "가능성 자료",
    dataTitle: "총수출(월별)과 2024년 각 달의 가능성, 백만 달러",
    strip: {
      january: "1월의 가능성",
      may: "5월의 가능성",
      september: "9월",
      november: "11월",
      total: "연간 수출",
    },
    target: {
      label: "2024년 목표(바꿔 보세요)",
      note: "EXPORT_TARGET: 정부 발표 목표. 다른 수를 적어도 됩니다.",
    },
    results: "그 달에 본 가능성",
    lines: {
      january: { label: "2024년 1월 기준", note: "TARGET_ODDS: 연간 목표를 달성할 확률." },
      may: { label: "2024년 5월 기준", note: "신문 기사가 나온 때입니다." },
      september: { label: "2024년 9월 기준", note: "석 달이 남았습니다." },
      november: { label: "2024년 11월 기준", note: "한 달이 남았습니다." },
      total: { label: "실제 연간 수출", note: "2024년 12월의 YTD." },
      gap: { label: "목표 미달", note: "TARGET_GAP: 음수면 목표를 넘은 것입니다." },
    },
    limits: [
      {
        label: "오늘의 값",
        note: "2024년 초의 값은 그 뒤 수정되었습니다. 당시 값으로는 가능성이 조금 달랐을 것입니다.",
      },
      {
        label: "정책 전망이 아니라 모형",
        note: "계열의 과거만 말합니다. 수주나 가격, 선거는 들어 있지 않습니다. 그래서 확률은 1%와 99% 사이로만 표시합니다.",
      },
      {
        label: "한 해의 사례일 뿐",
        note: "목표를 이루지 못했다고 확률이 틀린 것은 아닙니다. 내 자료에서의 오차는 OUTLOOK의 backtest로 확인하세요.",
      },
    ],
    columns: {
      exports: "수출",
      asOf: "기준 월",
      probability: "가능성",
      projection: "연간 전망",
      low: "하한(80%)",
      high: "상한(80%)",
      target: "목표",
    },
    chartOdds: "기준 월별 목표 달성 가능성",
    chartProjection: "연간 전망과 80% 구간, 백만 달러",
  },
};
