import { nameOf } from "../analysis/forecast/ets/EtsModel";
import type { OutlookModel } from "../analysis/forecast/outlookModel";
import type { Language } from "./language";

/** "Mean of ETS(M,Ad,M) and Theta": how an outlook is made. */
export function outlookMethod({ model, withTheta, sigma }: OutlookModel, language: Language): string {
  const isKorean = language === "ko";
  if (sigma === 0 && !withTheta && model.trend === "N") return isKorean ? "일정한 값" : "Constant";
  const name = nameOf(model);
  if (!withTheta) return name;
  return isKorean ? `${name}와(과) Theta의 평균` : `Mean of ${name} and Theta`;
}

/** The last row of a backtest. */
export function allOrigins(origins: number, language: Language): string {
  if (language === "ko") return `전체(기점 ${origins}개)`;
  return `All (${origins} ${origins === 1 ? "origin" : "origins"})`;
}
