import type { WriteAt } from "./WriteAt";

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? "" : "s"}`;

/** Every word of the pane, in English. `ko.ts` has the same shape: a text that is missing there does not compile. */
export const en = {
  title: "Trade Analyst",
  outsideExcel: "Open this page as a task pane in Excel.",
  home: {
    back: "Home",
    name: "What to do",
    groups: {
      bringIn: "Bring in",
      check: "Check",
      see: "See",
      brief: "Brief",
      share: "Share",
      formula: "Formula",
      examples: "Examples",
    },
    startHere: "Start here: the 2024 target, built for you",
    ended: "has ended: see what came of it",
  },
  /** By what each does, as the home lists them. */
  panels: {
    bringIn: "A file, a selection, a release",
    load: "Shipped figures",
    check: "Faults in the tables",
    calendar: "Working days",
    brief: "The month's briefing",
    share: "Copy without formulas",
    cells: "Our cells",
    target: "The target of the year",
    "formula:make": "Build a formula",
    "formula:explain": "Explain a cell",
    "examples:target": "The 2024 target",
    "examples:taxLaw": "The US tax law",
    settings: "Settings",
    "examples:targetOdds": "The chances of 2024",
  },
  settings: {
    language: "Language of the pane",
    unit: "Amounts in the pane",
    about:
      "They hold for you in this browser, whatever workbook is open. Sheets that are there already stay as they are.",
    tour: "Show the tour again at home",
    tourWaits: "The tour waits at home.",
  },
  tour: {
    name: "A tour in three steps",
    step: (step: number, of: number) => `Tour, ${step} of ${of}`,
    steps: [
      "Bring figures in: open a file, paste cells, type the release, or take the shipped figures. On top stands what this workbook holds, and how new it is.",
      "Go down the numbers: see where the year stands against its target, then build the briefing of the month. Escape brings you back here, and nothing typed is lost.",
      "Formula finds a function by what it does, and explains any TRADE. cell in words. Examples are sheets to look at first.",
    ],
    next: "Next",
    skip: "Skip the tour",
    end: "Start",
  },
  loading: "Loading …",
  start: {
    intro:
      "In 2024 Korea aimed at a record 700 billion dollars of exports. Build a workbook that follows that story with live TRADE. formulas: change the month, and everything changes.",
    contains:
      "It holds: the month's level, growth, record and daily average; the year against the target; the chart of how far it is ahead or behind; cars in 2023; imports and balance; and what was claimed then beside what the figures show.",
    build: "Build the 2024 target workbook",
    formulasTitle: "Three formulas to try",
    copy: "Copy",
    copied: "Copied. Select an empty cell and paste.",
    reference: "Every function, with examples",
    figures: (newest: string) => `Figures shipped with this version: newest release ${newest}.`,
    notCopied: "The browser did not allow copying; select the formula and copy it.",
  },
  build: {
    building: "Building the sheet …",
    built: (sheet: string) =>
      `Done: the sheet "${sheet}" is ready. Change a yellow cell, and everything follows.`,
    exists: (sheet: string) =>
      `The sheet "${sheet}" was there already; it is shown unchanged. Rename or delete it to build anew.`,
  },
  examples: {
    intro:
      "Two more questions of the same story, each on a sheet of its own with its figures behind it, in live formulas with a chart.",
    list: {
      taxLaw: {
        title: "Did the US tax law leave a mark?",
        about:
          "Car exports before and after August 2022: the step, its uncertainty, a comparison with all other exports, and what the figures cannot say.",
        build: "Build the sheet on the tax law",
      },
      targetOdds: {
        title: "What were the chances of $700 billion?",
        about:
          "The chance of reaching the target of 2024 as the analyst of each month would have put it, and how the year ended.",
        build: "Build the sheet on the chances",
      },
    },
  },
  load: {
    what: "What",
    groups: {
      exports: "Total exports",
      imports: "Total imports",
      ministry: "Ministry's items",
      customs: "Customs' items",
      compiled: "Compiled items",
      destinations: "Destinations",
      origins: "Imports by partner",
      importedItems: "Imports, compiled items",
      first10: "First 10 days",
      first20: "First 20 days",
    },
    warnings: {
      firstDays:
        "The working days of these figures are those of the first days, not of the month: give days first10 or first20 to TRADE.DAILY_AVERAGE, TRADE.DAILY_YOY and TRADE.HEADLINE.",
      compiled:
        "Added up from HS codes by a public compiler: no figures of the ministry, and not to be joined with them.",
    },
    series: "Series",
    allSeries: "All",
    noSeries: "None",
    frequency: "Frequency",
    frequencies: { month: "Months", quarter: "Quarters", year: "Years" },
    from: "From",
    to: "To",
    layout: "Layout",
    layouts: { wide: "Wide: one column for each series", long: "Long: one row for each figure" },
    place: "Where",
    places: { "new-sheet": "A new sheet", selection: "At the selection" },
    preview: "Preview",
    size: (rows: number, columns: number, missing: number) =>
      `${count(rows, "row")} × ${count(columns, "column")}${missing > 0 ? `, ${count(missing, "figure")} missing` : ""}`,
    unit: "Unit: million US dollars",
    insert: "Insert",
    cancel: "Cancel",
    writing: (percent: number) => `Writing … ${percent} %`,
    written: (rows: number, sheet: string, address: string) =>
      `${count(rows, "row")} written to ${sheet}, ${address}. Leave a column free between the table and a formula that spills.`,
    updated: (rows: number, sheet: string) =>
      `The table on ${sheet} was updated: ${count(rows, "row")}. Formulas that use it stay.`,
    forgotten: {
      failed:
        "But the workbook could not note down what the columns hold: figures that come in will not find this table.",
      newer:
        "But what the columns hold was not noted down, because a newer version of this add-in keeps the workbook's notes: figures that come in will not find this table.",
    },
    cancelled: "Cancelled. The workbook is as it was.",
    askReplace: (table: string, sheet: string) =>
      `The table ${table} is on the sheet "${sheet}" already. Update it in place? Formulas that use it stay; what you typed beside it does not move with the periods.`,
    update: "Update the table",
    keep: "Keep it as it is",
    headers: { period: "Period", series: "Series", value: "Value", status: "Status", source: "Source" },
  },
  model: {
    newer:
      "The notes on this workbook's tables were written by a newer version of this add-in, and are left as they are: here its tables are not known. Update the add-in to go on with them.",
    damaged:
      "Some notes on this workbook's tables cannot be read any longer, so that not all of its tables are known. A copy of the notes stays in the workbook; what is inserted again is known again.",
  },
  problems: {
    "no-series": "Choose at least one series.",
    "unreadable-from": (text: string) => `"${text}" in From is not a period; write 2024-05, 2024Q2 or 2024.`,
    "unreadable-to": (text: string) => `"${text}" in To is not a period; write 2024-05, 2024Q2 or 2024.`,
    "from-after-to": (from: string, to: string) => `From (${from}) is after To (${to}); exchange them.`,
    "no-figures": "There are no figures for this choice; take another range or frequency.",
  },
  /** What stands in the way of a write, and what to do. */
  obstacles: {
    "sheet-protected": (sheet: string, at?: WriteAt) =>
      `The sheet "${sheet}" is protected. Unprotect it (Review tab)${orNewSheet(at)}. Nothing was changed.`,
    "workbook-protected": () =>
      "The structure of the workbook is protected, so that no sheet can be added. Unprotect it (Review tab, Protect Workbook) and try again. Nothing was changed.",
    "inside-table": (table: string, at?: WriteAt) =>
      `The selection touches the table ${table}. Select a cell outside it${orNewSheet(at)}. Nothing was changed.`,
    "cells-in-use": (address: string, at: WriteAt = "given") =>
      `There is something in ${address} already. ${at === "given" ? "Move or delete it" : "Select empty cells"}${orNewSheet(at)}. Nothing was changed.`,
    "beside-table": (table: string, at?: WriteAt) =>
      `The table ${table} is right beside these cells, and Excel would take what is written there into it. Leave a row or a column free${orNewSheet(at)}. Nothing was changed.`,
    "merged-cells": (at?: WriteAt) =>
      `There are merged cells here. Unmerge them (Home tab, Merge & Center)${orNewSheet(at)}. Nothing was changed.`,
    "rows-hidden": (address: string) =>
      `Rows of ${address} are hidden, by a filter or by hand. Show them (Data tab, Clear; or Unhide) and try again. Nothing was changed.`,
    "no-cell-selected": (at: WriteAt = "given") =>
      `No cell is selected but a chart, a picture or a sheet without cells, or several blocks are at once. Select one ${at === "given" ? "cell" : "empty cell"}${orNewSheet(at)}. Nothing was changed.`,
    "name-taken": (name: string) =>
      `The name ${name} is used for something else. Rename it (Formulas tab, Name Manager) and try again. Nothing was changed.`,
    "formula-too-long": (sheet: string) =>
      `A formula of the sheet "${sheet}" would be longer than the 8,192 characters that Excel takes. Tables and columns of the workbook stand in it by their names: give those with long names shorter ones and try again. Nothing was changed.`,
    "table-exists": (table: string, sheet: string) =>
      `The table ${table} exists already on the sheet "${sheet}".`,
    "other-columns": (table: string, sheet: string) =>
      `The table ${table} on the sheet "${sheet}" has other columns. Choose the same series, or delete that table and try again. Nothing was changed.`,
    "sheet-gone": (at?: WriteAt) =>
      `The sheet was deleted meanwhile. ${at === "chosen" ? "Press Insert again to write to a new one." : "Try again."}`,
    "table-gone": (table: string) =>
      `The table ${table} is no longer in the workbook: it was deleted, or turned into a plain range.`,
    "cell-gone": (table: string) => `The table ${table} no longer has the row or the column of this figure.`,
    "formula-moved": () =>
      "That cell no longer holds this formula: rows or cells came or went, or it was changed. Look again for where it is now.",
    "sheet-hidden": (sheet: string) =>
      `The figure is on the sheet "${sheet}", which is hidden. Unhide it (right-click a sheet tab, Unhide) and try again.`,
    "being-written": (table: string) =>
      `Somebody else's pane is writing to the table ${table} at this moment. Try again when it has ended. Nothing was changed.`,
    "still-writing": () =>
      "A pane, yours or somebody else's, may still be writing to this workbook. Try again when it has ended, or in three minutes. Nothing was changed.",
    moved: () =>
      "Somebody changed these cells or the table while they were being written. Nothing of ours is left; try again.",
    "busy-editing": () => "A cell is being edited. Press Enter in it, then try again. Nothing was changed.",
    "no-answer": () =>
      "Excel's server did not answer, or asks to wait. Nothing was changed. Wait a minute, check the connection, then try again.",
    "too-large": () =>
      "That is more than Excel takes or gives at once. Nothing was changed. Take fewer cells, series or months, or use Excel for the desktop.",
    unexpected: (message: string, at?: WriteAt) =>
      `Excel refused: ${message} Nothing was changed. Try again${at === "chosen" ? "; if it stays, choose a new sheet" : ""}.`,
  },
  show: {
    go: (name: string) => `${name}: show the figure in the workbook`,
    shown: (address: string) => `${address} is selected.`,
    hidden: (address: string) =>
      `${address} is selected, but its row is hidden, by a filter or by hand. Data tab, Clear, or Unhide shows it.`,
  },
  halfDone: {
    told: (reason: string, left: string) =>
      `The writing stopped half-way, and Excel did not let everything be put back: ${reason}. Still to be put back: ${left}. Then press Put back.`,
    reasons: {
      protected: (sheet: string) => `the sheet "${sheet}" is protected (Review tab, Unprotect Sheet)`,
      editing: "a cell is being edited (press Enter in it)",
      others: (address: string) =>
        `in ${address} there is something that we did not write (move or delete it)`,
      noAnswer: "Excel's server does not answer, or asks to wait (wait a minute)",
      moved: "the cells were changed meanwhile (Undo brings them back)",
      other: (message: string) => `Excel said "${message}"`,
    },
    left: {
      sheet: (sheet: string) => `the new sheet "${sheet}"`,
      cells: (sheet: string, address: string) => `${address} on the sheet "${sheet}"`,
      name: (name: string) => `the name ${name}`,
      filter: (sheet: string) => `the filter on the sheet "${sheet}"`,
      shown: (sheet: string) => `the sheet that was shown before "${sheet}"`,
    },
    putBack: "Put back",
    isPutBack: "Put back: the workbook is as it was before.",
  },
  leftBehind: {
    told: (left: string) =>
      `A pane was closed, or lost Excel, before it had written everything. This may not be complete: ${left}.`,
    what: (isCleared: boolean, isKept: boolean, isGivenBack: boolean) =>
      [
        isGivenBack ? "Clear up puts the formulas back that were being replaced." : "",
        isCleared ? "Clear up deletes the sheets and empties the cells that were free." : "",
        isKept
          ? "Cells that were in use hold the new content or the old; Clear up leaves them as they are."
          : "",
        "Then do the same again. If somebody else's pane is still writing, wait.",
      ]
        .filter(Boolean)
        .join(" "),
    sheet: (sheet: string) => `the new sheet "${sheet}"`,
    filled: (sheet: string, address: string) => `${address} on the sheet "${sheet}", free before`,
    changed: (sheet: string, address: string) => `${address} on the sheet "${sheet}", in use before`,
    tried: (sheet: string, address: string) =>
      `${address} on the sheet "${sheet}", where formulas were being replaced`,
    clear: "Clear up",
    keep: "Keep all of it",
    isKept: "Everything stays as it is, and nothing is said of it any longer.",
    isCleared: "Cleared up. Do the same again to complete it.",
  },
};

function orNewSheet(at: WriteAt = "given"): string {
  return at === "chosen" ? " or choose a new sheet" : ", then try again";
}

export type PaneTexts = typeof en;
