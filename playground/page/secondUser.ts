import type { Host } from "../host/Host";
import { OwnUndo } from "../sheet/ownUndo";
import type { Sheet } from "../sheet/univer";

interface Page {
  readonly sheet: Sheet;
  readonly host: Host;
  readonly pane: HTMLIFrameElement;
  readonly language: "en" | "ko";
  readonly sendTo: (frame: HTMLIFrameElement) => (text: string) => void;
  readonly receiveFrom: (frame: HTMLIFrameElement, receive: (text: string) => void) => void;
}

/** A second user of the workbook: a pane beside the first, and a choice of who sits at the grid. */
export function secondUser({ sheet, host, pane, language, sendTo, receiveFrom }: Page): HTMLIFrameElement {
  const isKorean = language === "ko";
  const frame = document.createElement("iframe");
  frame.id = "pane2";
  pane.title = isKorean ? "작업창, 사용자 1" : "Task pane of user 1";
  frame.title = isKorean ? "작업창, 사용자 2" : "Task pane of user 2";
  pane.after(frame);
  const { user, receive } = host.join(sendTo(frame));
  receiveFrom(frame, receive);

  const undo = new OwnUndo(sheet, host.workbook);
  const seats = document.createElement("fieldset");
  seats.id = "seats";
  const legend = document.createElement("legend");
  legend.textContent = isKorean ? "시트를 쓰는 사용자" : "At the sheet";
  seats.append(legend);
  for (const [i, one] of [host.workbook.atGrid, user].entries()) {
    const label = document.createElement("label");
    const choice = document.createElement("input");
    Object.assign(choice, { type: "radio", name: "seat", value: String(i + 1), checked: i === 0 });
    choice.addEventListener("change", () => undo.sit(one));
    label.append(choice, isKorean ? `사용자 ${i + 1}` : `User ${i + 1}`);
    seats.append(label);
  }
  document.body.append(seats);
  return frame;
}
