import type { Rect } from "../CellStore";
import { plain } from "./plain";
import type { HostRange } from "./range";

/** How a sheet is printed; nothing is printed here. */
export class HostPageLayout extends plain({
  orientation: "Portrait",
  paperSize: "Letter",
  zoom: { scale: 100 },
  leftMargin: 50.4,
  rightMargin: 50.4,
  topMargin: 54,
  bottomMargin: 54,
}) {
  private area: Rect | undefined;
  private title: Rect | undefined;

  setPrintArea(area: HostRange): void {
    this.area = area.rect;
  }
  setPrintTitleRows(rows: HostRange): void {
    this.title = rows.rect;
  }

  // For tests.
  printArea(): Rect | undefined {
    return this.area;
  }
  titleRows(): Rect | undefined {
    return this.title;
  }
}
