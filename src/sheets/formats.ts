/** Number formats of the figures on our sheets. */
export const FORMATS = {
  amount: "#,##0.0",
  wholeAmount: "#,##0",
  change: "+#,##0.0;-#,##0.0;0.0",
  growth: "+0.00%;-0.00%;0.00%",
  share: "0.0%",
  /** Of what is to become a whole: 99.97 % is not all of it. */
  achieved: '[<0.999]0.0%;[<1]"99.9%";0.0%',
  wholePercent: "0%",
  probability: "0.000",
  count: "0",
  days: "0.0",
  date: "yyyy-mm-dd",
  text: "General",
} as const;
