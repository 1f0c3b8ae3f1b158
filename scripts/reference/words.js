// What the function reference says beside the functions, in both languages. Rules are pairs of a term and a text.

const WORDS = {
  en: {
    language: "en",
    file: "functions.html",
    title: "TRADE. functions",
    intro:
      "Functions for analysts of Korean trade, in Excel. One click selects a formula; copy it and paste it into a cell. Formulas are written as Excel in English reads them: commas between arguments; in braces, commas between columns and semicolons between rows.",
    other: "한국어",
    contents: "Functions",
    rulesTitle: "For every function",
    rules: [
      [
        "Periods",
        "A text such as 2024-05, 2024. 5., May 2024, 2024년 5월, 2024Q2, 2024.2/4, 2024H1 or 2024 (TRADE.PARSE_PERIOD lists the forms); a year as a number, a month as the number 202405; or a date from 1950 on, which means its month. An entry is read whole or refused: spans and cumulative figures such as 2024.1~5 are no periods. Put 2024-05 in quotes: without them it is the subtraction 2024 − 5. Rows may stand in any order and have gaps. One call has one frequency, and no period twice.",
      ],
      [
        "at",
        "One period, or a row or column of them. Left out (a single blank cell counts as that), the result has the shape of `values`, or is that of the latest published period where the function says so. Given, results run along `at` and series across it. Every optional argument may be left out so.",
      ],
      [
        "Ranges",
        "Give whole ranges: one formula answers for a column and spills. Series stand in columns; when `periods` is a row, in rows. A column by a row gives every pair; a result of more than 1,048,576 cells, as many as a column has, is refused. Excel on the web hands over no more than 5 MB: two whole columns such as A:A are more, so give the rows that hold figures, or the columns of a table.",
      ],
      [
        "Spills and tables",
        "A formula that spills is #SPILL! in a table, and what is typed right beside a table becomes part of it: leave a column free between them. In a column of the table ask for one cell: give `[@Period]`, the period of its row, as `at`.",
      ],
      ["Rates", "Plain fractions: 0.096 is 9.6 %. Format the cells as percentages."],
      [
        "Blanks",
        'A blank is missing, not zero; so are -, –, —, …, n.a. and x (confidential). Whether a 0 is a zero, the table below says. An answer that cannot be given because a figure is missing is blank among many, and #N/A when it is the only one. Such a blank answer is the text "", since a formula cannot leave a cell empty: ISBLANK is FALSE, +1 gives #VALUE!, and a chart draws it as 0. To plot answers write `=LET(x,TRADE.YOY(B2:B37,A2:A37),IF(x="",NA(),x))`: a line chart has no point where #N/A stands.',
      ],
      [
        "Equal",
        "Two figures are equal when they agree to 12 digits: a target hit exactly is reached, and a rest of nothing is 0.",
      ],
      [
        "Language",
        "Answers in words are English unless `language` is `ko`, so that co-authors see the same.",
      ],
    ],
    errorsTitle: "Errors",
    errors: [
      [
        "#VALUE!",
        "An argument cannot be understood: ranges differ in length, a period is unreadable or there twice, two frequencies are mixed, `at` is of another frequency, or a value is not one of the fixed set. A text among the values is quoted by every answer that compares with it. An answer that speaks of the whole past (records, runs, year to date, targets, forecasts, seasonal adjustment, events, headlines, the first or latest figure) is not given at all while a cell of that past cannot be read.",
      ],
      [
        "#N/A",
        "The figure does not exist: a period of `at` is not among `periods`, `at` is a blank cell, a figure is missing, or a cell holds an error, which is named as a text is.",
      ],
    ],
    errorsNote: "Point at the cell: its message says what to do.",
    alsoErrors: "Errors of every function",
    tables: {
      blanks: {
        title: "Blanks and zeros",
        intro:
          "Excel hands a blank cell over as such, its older desktops as 0. A blank in any range of the call shows that every 0 is a zero. Without one the calendar decides: after the last figure of its series a 0 counts as not yet published, before the first as missing unless another series has a figure beside it, in between as zero. Where that decides an answer, its message says so.",
      },
      claims: {
        title: "Records and gaps",
        intro:
          "No claim reaches over a gap: it is checked against every earlier figure, and made for the unbroken stretch of periods that ends with the one judged.",
      },
    },
    caseTitle: "Case",
    caseWhy: "Why",
    blank: "blank",
    arguments: "Arguments",
    argument: "Argument",
    meaning: "Meaning",
    optional: "optional",
    initial: "default",
    definition: "Definition",
    examples: "Examples",
    result: "Result",
    plain: "The same in plain Excel",
    plainSince: (year) => `The same in plain Excel (needs Excel ${year} or later, or Microsoft 365)`,
    source: "Source",
  },
  ko: {
    language: "ko",
    file: "functions-ko.html",
    title: "TRADE. 함수",
    intro:
      "Excel에서 한국 무역을 분석하는 함수입니다. 수식을 한 번 클릭하면 선택되므로 복사하여 셀에 붙여 넣으십시오. 인수는 쉼표로 구분하며, 중괄호 안에서 쉼표는 열을, 세미콜론은 행을 나눕니다.",
    other: "English",
    contents: "함수",
    rulesTitle: "모든 함수에 공통",
    rules: [
      [
        "기간",
        "2024-05, 2024. 5., May 2024, 2024년 5월, 2024Q2, 2024.2/4, 2024H1, 2024와 같은 텍스트(형식은 TRADE.PARSE_PERIOD에 있습니다), 연도를 나타내는 숫자, 202405처럼 월을 나타내는 숫자, 또는 그 달을 뜻하는 1950년 이후의 날짜입니다. 항목은 전체를 읽거나 거부합니다. 2024.1~5와 같은 구간이나 누계는 기간이 아닙니다. 2024-05는 따옴표로 묶으십시오. 묶지 않으면 2024 − 5라는 뺄셈이 됩니다. 행의 순서는 상관없고 빠진 기간이 있어도 됩니다. 한 번의 호출에는 한 가지 주기만 쓰며 같은 기간이 두 번 있으면 안 됩니다.",
      ],
      [
        "at",
        "기간 하나, 또는 기간의 한 행이나 한 열입니다. 생략하면(빈 셀 하나도 생략으로 봅니다) 결과는 `values`와 모양이 같거나, 함수에 따라 가장 최근에 공표된 기간의 결과입니다. 지정하면 결과는 `at`을 따라, 계열은 그 옆으로 펼쳐집니다. 다른 선택 인수도 모두 그렇게 생략할 수 있습니다.",
      ],
      [
        "범위",
        "범위를 통째로 주십시오. 수식 하나가 열 전체에 답하며 결과가 펼쳐집니다. 계열은 열에 두며, `periods`가 한 행이면 행에 둡니다. 한 열과 한 행을 주면 모든 쌍에 답하지만, 결과가 한 열의 셀 수인 1,048,576개를 넘으면 답하지 않습니다. 웹용 Excel은 한 번에 5MB까지만 넘깁니다. A:A와 같은 열 전체 둘은 이를 넘으므로, 수치가 있는 행이나 표의 열을 주십시오.",
      ],
      [
        "결과의 펼침과 표",
        "펼쳐지는 수식은 표 안에서 #SPILL!이 되고, 표 바로 옆에 입력한 것은 표에 들어갑니다. 표와 수식 사이에 한 열을 비우십시오. 표의 열에는 `at`에 그 행의 기간인 `[@기간]`을 주어 셀마다 하나씩 답하게 하십시오.",
      ],
      ["비율", "소수로 나옵니다(0.096은 9.6%). 셀 서식을 백분율로 하십시오."],
      [
        "빈 셀",
        '빈 셀은 0이 아니라 없는 값입니다. -, –, —, …, n.a., x(비공개)도 마찬가지입니다. 0을 0으로 보는지는 아래 표에 있습니다. 값이 없어 답할 수 없으면 여러 답 가운데서는 빈 셀, 답이 하나면 #N/A입니다. 수식은 셀을 비워 둘 수 없으므로 빈 답은 텍스트 ""입니다. ISBLANK는 FALSE이고, 1을 더하면 #VALUE!이며, 차트에는 0으로 그려집니다. 차트로 그리려면 `=LET(x,TRADE.YOY(B2:B37,A2:A37),IF(x="",NA(),x))`로 쓰십시오. 꺾은선형 차트는 #N/A에 점을 찍지 않습니다.',
      ],
      [
        "같음",
        "두 수치가 12자리까지 같으면 같은 값으로 봅니다. 꼭 맞게 채운 목표는 달성한 것이고, 남은 것이 없으면 0입니다.",
      ],
      [
        "언어",
        "말로 된 답은 `language`가 `ko`가 아니면 영어입니다. 공동 작업자가 같은 결과를 보도록 하기 위해서입니다.",
      ],
    ],
    errorsTitle: "오류",
    errors: [
      [
        "#VALUE!",
        "인수를 이해할 수 없습니다. 범위의 길이가 다르거나, 기간을 읽을 수 없거나 같은 기간이 두 번 있거나, 두 가지 주기가 섞였거나, `at`의 주기가 다르거나, 정해진 값이 아닌 경우입니다. 값 가운데 텍스트가 있으면 그것과 비교하는 답마다 그 텍스트를 알려 줍니다. 과거 전체를 말하는 답(기록, 연속, 누계, 목표, 전망, 계절조정, 사건, 문장, 첫 수치나 최근 수치)은 그 과거에 읽을 수 없는 셀이 있는 동안 내지 않습니다.",
      ],
      [
        "#N/A",
        "수치가 없습니다. `at`의 기간이 `periods`에 없거나, `at`이 빈 셀이거나, 값이 없거나, 셀이 오류인 경우입니다. 오류인 셀도 텍스트처럼 알려 줍니다.",
      ],
    ],
    errorsNote: "셀을 가리키면 무엇을 하면 되는지 알려 줍니다.",
    alsoErrors: "모든 함수의 오류",
    tables: {
      blanks: {
        title: "빈 셀과 0",
        intro:
          "Excel은 빈 셀을 빈 셀로, 구형 데스크톱은 0으로 넘깁니다. 어느 범위에든 빈 셀이 하나라도 있으면 모든 0은 0입니다. 없으면 달력으로 정합니다. 계열의 마지막 수치 뒤의 0은 아직 공표되지 않은 값, 첫 수치 앞의 0은 다른 계열의 수치와 나란하지 않으면 빠진 값, 그 사이의 0은 0입니다. 그것이 답을 정하면 메시지가 그렇게 알려 줍니다.",
      },
      claims: {
        title: "기록과 빠진 기간",
        intro:
          "빠진 기간 너머로는 판정하지 않습니다. 이전의 모든 수치와 비교하되, 판정하는 기간까지 빠짐없이 이어진 구간에 대해서만 말합니다.",
      },
    },
    caseTitle: "경우",
    caseWhy: "이유",
    blank: "빈 셀",
    arguments: "인수",
    argument: "인수",
    meaning: "설명",
    optional: "선택",
    initial: "기본값",
    definition: "정의",
    examples: "예제",
    result: "결과",
    plain: "기본 Excel 수식으로는",
    plainSince: (year) => `기본 Excel 수식으로는(Excel ${year} 이상 또는 Microsoft 365 필요)`,
    source: "출처",
  },
};

module.exports = { WORDS };
