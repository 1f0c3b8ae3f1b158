// The only place that joins Office to React.
import React from "react";
import { render } from "react-dom";
import { officeWorkbook } from "../excel/OfficeWorkbook";
import { en } from "../i18n/en";
import { ko } from "../i18n/ko";
import type { Language } from "../i18n/language";
import { App } from "./App";
import { AskedPanel, RIBBON_PANELS } from "./home/askedPanel";
import "./taskpane.css";

const asked = new AskedPanel();

void Office.onReady(({ host }) => {
  const root = document.getElementById("root") as HTMLElement;
  const language: Language = Office.context?.displayLanguage?.toLowerCase().startsWith("ko") ? "ko" : "en";
  const texts = language === "ko" ? ko : en;
  if (host !== Office.HostType.Excel) {
    document.documentElement.lang = language;
    document.title = texts.title;
    root.textContent = texts.outsideExcel;
    return;
  }
  for (const [name, view] of Object.entries(RIBBON_PANELS))
    Office.actions?.associate(name, async (event: Office.AddinCommands.Event) => {
      asked.ask(view);
      try {
        await Office.addin.showAsTaskpane();
      } finally {
        event.completed(); // else Excel goes on waiting, and says so
      }
    });
  const workbook = officeWorkbook();
  const show = () => {
    const isDark = hasDarkTheme();
    document.documentElement.classList.toggle("dark", isDark);
    render(<App language={language} isDark={isDark} workbook={workbook} asked={asked} />, root);
  };
  show();
  // The system may change from day to night while the pane is open.
  window.matchMedia?.("(prefers-color-scheme: dark)").addEventListener("change", show);
});

/** Office's own theme where it tells one, else the system's. */
function hasDarkTheme(): boolean {
  const background = Office.context?.officeTheme?.bodyBackgroundColor;
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(background ?? "");
  if (!match) return window.matchMedia?.("(prefers-color-scheme: dark)").matches ?? false;
  const [red, green, blue] = match.slice(1).map((part) => parseInt(part, 16));
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128;
}
