import { figureText } from "../figureText";
import type { ReadingErrorSentences } from "./readingErrors";

const FORMATS = { xlsx: "workbook", xls: "workbook", xml: "XML file" };

export const readingErrorsInEnglish: ReadingErrorSentences = {
  "empty-file": () => "The file is empty; download it again.",
  "too-large": ({ megabytes, limit }) =>
    `The file has ${figureText(megabytes)} MB, more than the ${figureText(limit)} MB that can be read; ask the portal for fewer items or a shorter time.`,
  "too-many-cells": ({ limit }) =>
    `The file has more than ${figureText(limit)} cells; ask the portal for fewer items or a shorter time, or save it as CSV and choose what to add up.`,
  "too-many-sheets": ({ sheets, limit }) =>
    `The workbook has ${figureText(sheets)} sheets, more than ${figureText(limit)}; save the ones you need as a workbook of their own.`,
  "unpacks-too-large": ({ megabytes, limit }) =>
    `The workbook would unpack to ${figureText(megabytes)} MB, as no table does (the limit is ${figureText(limit)} MB); do not open it unless you know who made it, and save the sheet you need as CSV.`,
  "lost-cells": ({ sheet }) =>
    `The cells of sheet "${sheet}" could not be read; open the file in Excel and save it as a new workbook (.xlsx).`,
  damaged: ({ format }) =>
    `The ${FORMATS[format]} is damaged, or was cut off on its way; download it again, or open it in Excel and save it as a new one.`,
  password: () =>
    "The workbook is locked with a password; open it in Excel, remove the password (File, Info) and save it.",
  "old-excel": () =>
    "The workbook is from Excel 95 or older; open it in Excel and save it as a workbook of today (.xlsx).",
  "xml-spreadsheet": () =>
    "The file is an XML Spreadsheet 2003; open it in Excel and save it as a workbook of today (.xlsx).",
  "binary-workbook": () =>
    "The workbook is a binary one (.xlsb); save it in Excel as a plain workbook (.xlsx).",
  "open-document": () =>
    "The file is an OpenDocument spreadsheet; open it in Excel and save it as a workbook (.xlsx).",
  "web-archive": () =>
    "The file is a saved web page with its pictures (.mht); open it in Excel and save it as a workbook (.xlsx).",
  pdf: () => "The file is a PDF; select the table or the text in it, copy it and paste it here.",
  hwp: () => "The file is a Hangul document; open it, copy the table or the text and paste it here.",
  image: () =>
    "The file is a picture, which holds no figures to read; look for the table as a file, or type the release.",
  word: () => "The file is a Word document; copy the table in it and paste it here.",
  slides: () => "The file is a presentation; copy the table in it and paste it here.",
  archive: () => "The file is an archive; unpack it and bring in the files in it.",
  json: () => "The file is JSON; ask the service for XML, or the portal for CSV or Excel.",
  unknown: () =>
    "The file is none that can be read; bring in a workbook (.xlsx, .xls), CSV, text, HTML or XML.",
  "quote-not-closed": ({ line }) =>
    `A quotation mark in line ${figureText(line)} is not closed, so that everything behind it reads as one cell; close it or delete it.`,
  "cut-off": ({ line }) =>
    `The file breaks off in line ${figureText(line)}, which has fewer cells than the lines before; download it again.`,
  "unquoted-commas": ({ line }) =>
    `From line ${figureText(line)} on lines have more cells than there are headings: figures are written with commas (65,950) and stand in no quotation marks, so that one figure is cut into two. Save the table from its program again, with tabs between the cells or as .xlsx.`,
  "cell-too-long": ({ line, characters, limit }) =>
    `A cell in line ${figureText(line)} has ${figureText(characters)} characters, more than the ${figureText(limit)} an Excel cell takes; look at that line in an editor, shorten it and save the file.`,
  "formulas-without-results": ({ sheet, count }) =>
    `${figureText(count)} ${count === 1 ? "formula" : "formulas"} in sheet "${sheet}" ${count === 1 ? "has" : "have"} no saved result; open the file in Excel, let it calculate and save it.`,
  "service-error": ({ code, message }) =>
    `The service answered with an error instead of figures: ${[code, message].filter(Boolean).join(", ")}; change the request and download again.`,
  "no-records": () =>
    "The answer of the service has no figures in it; ask for a time and an item that it has.",
  "no-table": () => "There is nothing in the file but blank cells; look whether the right sheet was saved.",
  "no-figures": () =>
    "No table of figures by period was found; the file may hold headings only. Look at it in Excel, or select the table there and use the selection.",
  days: () =>
    "The figures are of single days or weeks; tables here are monthly at the finest. Add them up to months first, or take the publisher's monthly table.",
  "time-limit": ({ seconds }) =>
    `Reading was stopped after ${figureText(seconds)} seconds; save the sheet you need as CSV and bring that in.`,
  cancelled: () => "Reading was cancelled; nothing was written.",
  failed: () =>
    "The file could not be read; open it in Excel and save it as a new workbook (.xlsx), or as CSV.",
};
